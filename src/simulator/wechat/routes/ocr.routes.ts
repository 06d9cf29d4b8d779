import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import type { JsonObject } from '../../util/json.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { readForm } from '../../util/form.js';

/** What is read in a picture: the simulator sees the same card in every one. */
const SEEN: Readonly<Record<string, JsonObject>> = {
  '/cv/ocr/idcard': {
    type: 'Front',
    name: '张三',
    id: '110101199003070018',
    addr: '北京市东城区景山前街4号',
    gender: '男',
    nationality: '汉',
  },
  '/cv/ocr/bankcard': { number: '6222020000000000000' },
  '/cv/ocr/bizlicense': {
    reg_num: '91110000000000000X',
    serial: '',
    legal_representative: '张三',
    enterprise_name: '模拟科技有限公司',
    type_of_organization: '',
    address: '北京市东城区景山前街4号',
    type_of_enterprise: '有限责任公司',
    business_scope: '技术服务',
    registered_capital: '壹佰万元整',
    paid_in_capital: '',
    valid_period: '2020年01月01日至长期',
    registered_date: '2020年01月01日',
    cert_position: { pos: corners(100, 100) },
    img_size: { w: 100, h: 100 },
  },
};

/** The back of an identity card, for a picture whose name or address has `back` in it. */
const BACK = { type: 'Back', valid_date: '20200101-20400101' };

/** Reading of cards. A picture whose name or address has `blank` in it shows none. */
export const ocrRoutes: readonly ApiRoute[] = Object.keys(SEEN).map((path) => ({
  method: 'POST',
  path,
  async handle(call) {
    const picture = await pictureOf(call);
    demand(!picture.includes('blank'), 101001);
    const isBack = path.endsWith('/idcard') && picture.includes('back');
    return { ...OK, ...(isBack ? BACK : SEEN[path]) };
  },
}));

/** The address of the picture, or the name of the file. */
async function pictureOf(call: ApiCall): Promise<string> {
  const url = call.param('img_url');
  if (url !== '') {
    demand(URL.canParse(url), 101000);
    return url;
  }
  const { files } = await readForm(call.request.headers['content-type'], call.body);
  const file = files[0];
  demand(file && file.bytes.length > 0, 101000);
  return file.filename;
}

function corners(w: number, h: number) {
  return {
    left_top: { x: 0, y: 0 },
    right_top: { x: w, y: 0 },
    right_bottom: { x: w, y: h },
    left_bottom: { x: 0, y: h },
  };
}
