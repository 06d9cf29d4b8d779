import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import type { Answer } from '../../server/answers.js';
import { PageAnswer, RedirectAnswer } from '../../server/answers.js';
import type { CodeGrant } from '../../state/account/codes.js';
import type { People } from '../../state/account/people.js';
import { DEFAULT_OPENID } from '../../push/push-message.js';
import { escapeHtml, phonePage } from './html.js';
import { onApplicationsLoopbackName } from './loopback-name.js';

const appId = (call: ApiCall): string => call.param('appid');
/** The order in which the parameters must come; what follows them is free. */
const ORDER = ['appid', 'redirect_uri', 'response_type', 'scope', 'state'];
const STATE = /^[A-Za-z0-9]{0,128}$/;

/** Web authorisation, the browser's part. On WeChat it is at open.weixin.qq.com. */
export const authorizeRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/connect/oauth2/authorize',
    access: 'none',
    appId,
    handle: (call) => authorize(call, ['snsapi_base', 'snsapi_userinfo']),
  },
  {
    method: 'GET',
    path: '/connect/qrconnect',
    access: 'none',
    appId,
    handle: (call) => authorize(call, ['snsapi_login']),
  },
];

type Scope = CodeGrant['scope'];

function authorize(call: ApiCall, scopes: readonly Scope[]): Answer {
  const fault = faultOf(call, scopes);
  if (fault) return new PageAnswer(phonePage('错误', `<h1 class="bad">${escapeHtml(fault)}</h1>`));
  const moved = onApplicationsLoopbackName(call.request, call.param('redirect_uri'));
  if (moved) return new RedirectAnswer(moved);
  const scope = call.param('scope') as Scope;
  const { people } = call.account;
  // `_openid` is the simulator's own: whose phone the page is opened on. Without it, see `visitor`.
  const openid = call.param('_openid');
  const person = people.find(openid);
  const forced = call.param('forcePopup') === 'true';
  const fromSession = person?.subscribed === true && call.param('_consent') !== 'ask';
  if (
    scope === 'snsapi_base' ||
    (fromSession && !forced) ||
    (openid !== '' && call.param('_consent') === 'given')
  ) {
    return back(call, openid || visitor(people), scope);
  }
  return new PageAnswer(consentPage(call));
}

/** Who opens a page that names nobody: the person whose phone was used last, else the first follower. */
const visitor = (people: People): string =>
  people.onPhone || (people.followers()[0]?.openid ?? DEFAULT_OPENID);

/** What WeChat's page says when a parameter of the address is wrong. */
function faultOf(call: ApiCall, scopes: readonly Scope[]): string | undefined {
  if (!call.caller) return 'appid 参数错误 (10013)';
  const platform = call.param('component_appid');
  if (platform !== '' && !call.state.otherAppIds.has(platform)) return 'component_appid 参数错误 (10013)';
  const given = [...call.query.keys()].slice(0, ORDER.length);
  const wanted = call.query.has('state') ? ORDER : ORDER.slice(0, 4);
  if (wanted.some((name, index) => given[index] !== name)) {
    return `参数顺序错误: ${wanted.join(', ')} (the parameters must come in this order)`;
  }
  if (call.param('response_type') !== 'code') return 'response_type 参数错误 (10004)';
  if (!scopes.includes(call.param('scope') as Scope)) return 'Scope 参数错误或没有 Scope 权限 (10005)';
  if (!STATE.test(call.param('state'))) return 'state 参数错误 (a-zA-Z0-9, 128)';
  const target = call.param('redirect_uri');
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'redirect_uri 参数错误 (10003)';
  const domain = call.account.settings.oauthDomain;
  if (domain && url.host !== domain && url.hostname !== domain) {
    return 'redirect_uri 域名与后台配置不一致 (10003)';
  }
  return undefined;
}

function back(call: ApiCall, openid: string, scope: Scope): RedirectAnswer {
  const code = call.account.codes.issue({ kind: 'oauth', openid, scope, phoneNumber: '' });
  const target = new URL(call.param('redirect_uri'));
  target.searchParams.append('code', code);
  target.searchParams.append('state', call.param('state'));
  // On behalf of an account, the platform is told whose user comes back.
  if (call.query.has('component_appid')) target.searchParams.append('appid', call.account.appId);
  return new RedirectAnswer(target.href);
}

/** Asks who it is and whether they agree; the answer comes back to the same address. */
function consentPage(call: ApiCall): string {
  const kept = [...call.query].filter(([name]) => name !== '_openid' && name !== '_consent');
  const hidden = kept
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');
  const people = call.account.people.all();
  const shown = people.length > 0 ? people : [{ openid: DEFAULT_OPENID, nickname: '微信用户' }];
  const wanted = call.param('_openid') || visitor(call.account.people);
  const chosen = shown.some(({ openid }) => openid === wanted) ? wanted : shown[0]!.openid;
  const choices = shown
    .slice(0, 50)
    .map(
      ({ openid, nickname }) =>
        `<label><input type="radio" name="_openid" value="${escapeHtml(openid)}"${openid === chosen ? ' checked' : ''}> ` +
        `${escapeHtml(nickname || openid)}</label>`,
    )
    .join('');
  const body = `<h1>${escapeHtml(call.account.appId)} 申请获得你的昵称、头像</h1>
<p class="note">WeChat simulator: choose who opens the page.</p>
<form method="get" action="${escapeHtml(call.path)}">${hidden}<fieldset>${choices}</fieldset>
<button name="_consent" value="given">允许 Allow</button></form>
<p class="note">拒绝：关闭此页。 To refuse, close this page: WeChat sends nobody back.</p>`;
  return phonePage('网页授权', body);
}
