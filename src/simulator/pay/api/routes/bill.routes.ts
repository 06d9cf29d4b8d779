import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { BytesAnswer } from '../../../server/answers.js';
import type { JsonObject } from '../../../util/json.js';
import { randomText } from '../../../util/random.js';
import { paramError, PayRefusal } from '../../refusal.js';
import type { TradeBillType } from '../../state/bills.js';
import { fundFlowBill, tradeBill } from '../../state/bills.js';
import { beijingDay } from '../../state/times.js';
import type { PayCall } from '../pay-call.js';
import type { PayRoute } from '../pay-route.js';

/** How long a `download_url` can be used. */
const LINK_MS = 5 * 60_000;
const MONTHS_MS = 92 * 86_400_000;
const TYPES: Readonly<Record<string, TradeBillType>> = { ALL: 'ALL', SUCCESS: 'SUCCESS', REFUND: 'REFUND' };

/** Bills (账单) and their download. */
export const billRoutes: readonly PayRoute[] = [
  {
    method: 'GET',
    path: '/v3/bill/tradebill',
    handle(call) {
      const type = TYPES[call.param('bill_type') || 'ALL'];
      if (!type) throw paramError('/query/bill_type', '须为ALL、SUCCESS或REFUND', call.param('bill_type'));
      return offer(call, tradeBill(call.merchant, dayOf(call), type));
    },
  },
  {
    method: 'GET',
    path: '/v3/bill/fundflowbill',
    handle(call) {
      if (!/^(?:BASIC|OPERATION|FEES|)$/.test(call.param('account_type'))) {
        throw paramError('/query/account_type', '须为BASIC、OPERATION或FEES', call.param('account_type'));
      }
      return offer(call, fundFlowBill(call.merchant, dayOf(call)));
    },
  },
  {
    method: 'GET',
    path: '/v3/billdownload/file',
    handle(call) {
      const file = call.merchant.files.get(call.param('token'));
      if (!file || file.until < call.state.clock.now()) {
        throw new PayRefusal(400, 'INVALID_REQUEST', '下载链接已失效，请重新申请账单');
      }
      return new BytesAnswer(file.bytes, 'application/octet-stream');
    },
  },
];

function dayOf(call: PayCall): string {
  const day = call.param('bill_date');
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00+08:00`) : Number.NaN;
  if (Number.isNaN(at)) throw paramError('/query/bill_date', '格式应为yyyy-MM-dd', day);
  const now = call.state.clock.now();
  if (at > now || at < now - MONTHS_MS) throw paramError('/query/bill_date', '须为三个月内的日期', day);
  if (day === beijingDay(now))
    call.warnings.push('WeChat has the bill of a day from about 10:00 of the next day on');
  return day;
}

/** Keeps a bill for five minutes, and says where. */
function offer(call: PayCall, bill: string | undefined): JsonObject {
  if (bill === undefined) throw new PayRefusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
  const tarType = call.param('tar_type');
  if (tarType !== '' && tarType !== 'GZIP') throw paramError('/query/tar_type', '须为GZIP', tarType);
  const plain = Buffer.from(bill, 'utf8');
  const token = randomText(64);
  const until = call.state.clock.now() + LINK_MS;
  call.merchant.files.set(token, { bytes: tarType === 'GZIP' ? gzipSync(plain) : plain, until });
  const parameters = new URLSearchParams({ token, ...(tarType !== '' && { tartype: 'gzip' }) });
  return {
    hash_type: 'SHA1',
    // Of the text, also where the file is compressed.
    hash_value: createHash('sha1').update(plain).digest('hex'),
    download_url: `${call.state.baseUrl}/v3/billdownload/file?${parameters.toString()}`,
  };
}
