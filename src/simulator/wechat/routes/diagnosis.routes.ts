import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand, WechatRefusal } from '../api/errors.js';
import { checkSecret } from '../api/token-check.js';
import { RID_LIFE_SECONDS } from '../../state/rids.js';

const CLEARS_A_MONTH = 10;
const RID = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/;

/** Quotas, request ids, addresses, and the check of the network. */
export const diagnosisRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/clear_quota',
    handle(call) {
      demand(call.field('appid') === call.account.appId, 40013);
      return clearAll(call);
    },
  },
  {
    // WeChat's page names the parameters as body fields and shows them in the query.
    method: 'POST',
    path: '/cgi-bin/clear_quota/v2',
    access: 'none',
    appId: (call) => call.param('appid') || textOf(call.tryJson()?.appid),
    handle(call) {
      const body = call.tryJson() ?? {};
      checkSecret(
        call,
        call.param('appid') || textOf(body.appid),
        call.param('appsecret') || textOf(body.appsecret),
      );
      return clearAll(call);
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/openapi/quota/clear',
    handle(call) {
      call.account.quota.clear(cgiPath(call));
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/openapi/quota/get',
    handle(call) {
      const line = call.account.quota.line(cgiPath(call));
      const quota = {
        daily_limit: line.perDay,
        used: line.usedToday,
        remain: Math.max(0, line.perDay - line.usedToday),
      };
      const rate =
        line.perMinute === undefined
          ? {}
          : { rate_limit: { call_count: line.perMinute, refresh_second: 60 } };
      return { ...OK, quota, ...rate };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/openapi/rid/get',
    handle(call) {
      const rid = call.field('rid');
      demand(RID.test(rid), 76002);
      const record = call.state.rids.find(rid);
      demand(record, 76001);
      demand(record.appId === call.account.appId, 76003);
      demand(call.state.clock.seconds() - record.invokeTime <= RID_LIFE_SECONDS, 76004);
      return {
        ...OK,
        request: {
          invoke_time: record.invokeTime,
          cost_in_ms: record.costInMs,
          request_url: record.requestUrl,
          request_body: record.requestBody,
          response_body: record.responseBody,
          client_ip: record.clientIp,
        },
      };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/get_api_domain_ip',
    handle: () => ({ ip_list: ['127.0.0.1'] }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    handle: () => ({ ip_list: ['127.0.0.1', '127.0.0.0/8'] }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/callback/check',
    handle(call) {
      const { webhookUrl } = call.account.settings;
      demand(webhookUrl, 40201);
      const action = call.field('action');
      demand(['dns', 'ping', 'all'].includes(action), 40202);
      const operator = call.field('check_operator');
      demand(['CHINANET', 'UNICOM', 'CAP', 'DEFAULT'].includes(operator), 40203);
      const ip = new URL(webhookUrl).hostname;
      const dns = [{ ip, real_operator: 'UNICOM' }];
      const ping = [{ ip, from_operator: 'UNICOM', package_loss: '0%', time: '0.100ms' }];
      return { ...(action !== 'ping' && { dns }), ...(action !== 'dns' && { ping }) };
    },
  },
];

/** Ten times a month, the console and both APIs together. */
function clearAll({ account }: ApiCall) {
  const month = new Date(account.clock.now() + 8 * 3_600_000).toISOString().slice(0, 7);
  const { clears } = account;
  const count = clears.month === month ? clears.count : 0;
  demand(count < CLEARS_A_MONTH, 48006);
  account.clears = { month, count: count + 1 };
  account.quota.clear();
  return OK;
}

function cgiPath(call: ApiCall): string {
  const path = call.field('cgi_path');
  if (path.startsWith('/sns/')) throw new WechatRefusal(76022);
  demand(/^\/[\w/.-]{1,200}$/.test(path), 76021);
  return path;
}
