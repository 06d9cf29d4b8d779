import { jssdkSignature } from '../../../crypto/jssdk-signatures.js';
import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { PageAnswer } from '../../server/answers.js';
import { escapeHtml, phonePage } from './html.js';

const PATH = '/jssdk-check';

/** A page that checks the signature of `wx.config` as WeChat does. */
export const jssdkRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: PATH,
    access: 'none',
    appId: (call) => call.param('appId'),
    handle: (call) =>
      call.param('accept') === 'json'
        ? { ...checkConfig(call) }
        : new PageAnswer(phonePage('JS-SDK', pageOf(call))),
  },
];

/** What WeChat makes of a configuration. */
interface JssdkVerdict {
  ok: boolean;
  /** `config:ok`, or what `wx.error` would be told. */
  errMsg: string;
  /** What was signed, the ticket masked. */
  signed?: string;
}

/** Checks `appId`, `timestamp`, `nonceStr`, `signature` and the page's `url`. */
function checkConfig(call: ApiCall): JssdkVerdict {
  if (!call.caller) return { ok: false, errMsg: 'config:invalid appid' };
  const [timestamp, nonceStr, signature, url] = ['timestamp', 'nonceStr', 'signature', 'url'].map((name) =>
    call.param(name),
  ) as [string, string, string, string];
  const { alive, overlapping } = call.account.tickets.jsapi;
  const tickets = [alive, overlapping].flatMap((issued) => (issued ? [issued.value] : []));
  if (tickets.length === 0) return { ok: false, errMsg: 'config:fail, no jsapi_ticket was fetched yet' };
  const page = url.split('#')[0]!;
  const ok = tickets.some(
    (ticket) => jssdkSignature({ ticket, timestamp, nonceStr, url: page }) === signature,
  );
  const signed = `jsapi_ticket=${tickets[0]!.slice(0, 6)}…&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`;
  return { ok, errMsg: ok ? 'config:ok' : 'config:invalid signature', signed };
}

const FIELDS = ['appId', 'timestamp', 'nonceStr', 'signature', 'url'];

function pageOf(call: ApiCall): string {
  const verdict = call.query.has('signature') ? checkConfig(call) : undefined;
  const inputs = FIELDS.map(
    (name) =>
      `<label>${name}<br><input name="${name}" value="${escapeHtml(call.param(name))}" style="width:100%"></label>`,
  ).join('');
  const told = verdict
    ? `<h1 class="${verdict.ok ? 'good' : 'bad'}">${escapeHtml(verdict.errMsg)}</h1><pre>${escapeHtml(verdict.signed ?? '')}</pre>`
    : '<h1>wx.config</h1>';
  return `${told}<form method="get" action="${PATH}"><fieldset>${inputs}</fieldset><button>检查 Check</button></form>`;
}
