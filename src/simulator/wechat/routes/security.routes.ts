import type { ApiCall } from '../api/api-call.js';
import { lengthOf, textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { readForm } from '../../util/form.js';
import { randomHex } from '../../util/random.js';

/** How long after the answer the verdict on a picture or sound arrives. */
const VERDICT_AFTER_MS = 1000;

/** Content security and risk of mini programs. A text is risky if it contains certain words. */
export const securityRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/wxa/msg_sec_check',
    handle(call) {
      const content = call.field('content');
      demand(content !== '', 44004);
      if (call.json().version !== 2) {
        // The first version says yes or no, by its return code.
        demand(judge(content).suggest === 'pass', 87014);
        return OK;
      }
      demand(lengthOf(content) <= 2500, 45002);
      seen(call);
      const result = judge(`${content} ${call.field('title')} ${call.field('nickname')}`);
      const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }];
      return { ...OK, result, detail, trace_id: traceId() };
    },
  },
  {
    method: 'POST',
    path: '/wxa/img_sec_check',
    async handle(call) {
      const { files } = await readForm(call.request.headers['content-type'], call.body);
      const file = files[0];
      demand(file, 41005);
      demand(file.bytes.length <= 1024 * 1024, 40006);
      // The picture is judged by its name, and by what is written in its first bytes.
      const text = `${file.filename} ${file.bytes.subarray(0, 4096).toString('utf8')}`;
      demand(judge(text).suggest === 'pass', 87014);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/media_check_async',
    handle(call) {
      const url = call.field('media_url');
      demand(URL.canParse(url), 40048);
      demand([1, 2].includes(Number(call.json().media_type)), 40004);
      seen(call);
      const trace_id = traceId();
      const { account } = call;
      const result = judge(url);
      call.pushLater(VERDICT_AFTER_MS, {
        FromUserName: call.field('openid'),
        MsgType: 'event',
        Event: 'wxa_media_check',
        appid: account.appId,
        trace_id,
        version: 2,
        detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
        errcode: 0,
        errmsg: 'ok',
        result,
      });
      return { ...OK, trace_id };
    },
  },
  {
    method: 'POST',
    path: '/wxa/getuserriskrank',
    handle(call) {
      demand(call.field('appid') === call.account.appId, 40013);
      demand(call.field('openid') !== '', 40003);
      demand(call.field('client_ip') !== '', 47003, 'client_ip');
      // The name is misspelt by WeChat.
      return { ...OK, risk_rank: 0, unoin_id: Number.parseInt(randomHex(8), 16) };
    },
  },
];

/** Content that names "risky" or "违规" is refused, "review" or "审核" asks for a review, and everything else passes. */
function judge(content: string): { suggest: 'pass' | 'review' | 'risky'; label: number } {
  if (/risky|违规/i.test(content)) return { suggest: 'risky', label: 20001 };
  if (/review|审核/i.test(content)) return { suggest: 'review', label: 20006 };
  return { suggest: 'pass', label: 100 };
}

/** WeChat wants the openid of somebody who was there in the last two hours, and one of four scenes. */
function seen(call: ApiCall): void {
  const openid = call.field('openid');
  demand(openid !== '', 40003);
  call.demandIfStrict(
    call.account.sessions.keyOf(openid),
    61010,
    'this user was not seen in the last two hours',
  );
  demand([1, 2, 3, 4].includes(Number(textOf(call.json().scene) || 0)), 40129);
}

const traceId = (): string => `${randomHex(8)}-${randomHex(8)}-${randomHex(8)}`;
