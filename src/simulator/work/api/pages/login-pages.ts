import type { Answer } from '../../../server/answers.js';
import { PageAnswer, RedirectAnswer } from '../../../server/answers.js';
import { escapeHtml, phonePage } from '../../../wechat/pages/html.js';
import { onApplicationsLoopbackName } from '../../../wechat/pages/loopback-name.js';
import type { Agent, LoginGrant } from '../../state/agent.js';
import type { Corp } from '../../state/corp.js';
import type { Suite } from '../../state/suite.js';
import type { WorkCall } from '../work-call.js';
import type { WorkRoute } from '../work-route.js';

/** At most 128 bytes of letters and digits. */
const STATE = /^[0-9A-Za-z]{0,128}$/;

/** The pages on which a member logs in. WeCom has them at open.weixin.qq.com and login.work.weixin.qq.com. */
export const loginPages: readonly WorkRoute[] = [
  { method: 'GET', path: '/connect/oauth2/authorize', token: 'none', handle: (call) => authorize(call) },
  { method: 'GET', path: '/wwlogin/sso/login', token: 'none', handle: (call) => webLogin(call) },
];

/** Which application a page is for, and in which corps its members are. */
interface Target {
  /** The name that the page shows. */
  readonly name: string;
  readonly suite: Suite | undefined;
  readonly places: readonly { readonly corp: Corp; readonly agent: Agent }[];
}

/** OAuth inside WeCom and WeChat. */
function authorize(call: WorkCall): Answer {
  const scope = call.param('scope');
  const target = targetOf(call, call.param('appid'), call.param('agentid'));
  if (typeof target === 'string') return errorPage(target);
  const scopes = ['snsapi_base', 'snsapi_privateinfo', ...(target.suite ? ['snsapi_userinfo'] : [])];
  if (call.param('response_type') !== 'code')
    return errorPage('response_type 参数错误 (response_type is not code)');
  if (!scopes.includes(scope)) return errorPage(`scope 参数错误 (scope is none of ${scopes.join(', ')})`);
  if (scope === 'snsapi_privateinfo' && !target.suite && call.param('agentid') === '') {
    return errorPage('agentid 参数错误 (snsapi_privateinfo needs an agentid)');
  }
  return logIn(call, target, scope === 'snsapi_privateinfo' ? scope : 'snsapi_base', scope !== 'snsapi_base');
}

/** Login by QR code in a browser. */
function webLogin(call: WorkCall): Answer {
  const type = call.param('login_type');
  if (type !== 'CorpApp' && type !== 'ServiceApp') {
    return errorPage('login_type 参数错误 (login_type is neither CorpApp nor ServiceApp)');
  }
  const isCorpApp = type === 'CorpApp';
  if (isCorpApp && call.param('agentid') === '')
    return errorPage('agentid 参数错误 (CorpApp needs an agentid)');
  const target = targetOf(call, call.param('appid'), isCorpApp ? call.param('agentid') : '');
  if (typeof target === 'string') return errorPage(target);
  if (isCorpApp === (target.suite !== undefined))
    return errorPage('appid 与 login_type 不符 (they do not fit)');
  return logIn(call, target, 'snsapi_base', true);
}

/** The application of an `appid`; a text says what is wrong with it. */
function targetOf(call: WorkCall, appid: string, agentid: string): Target | string {
  const suite = call.work.suites.get(appid);
  if (suite) {
    const places = [...suite.installations.values()].flatMap(({ corpId, agentId }) => {
      const corp = call.work.corps.get(corpId);
      const agent = corp?.agents.get(agentId);
      return corp && agent ? [{ corp, agent }] : [];
    });
    return places.length > 0
      ? { name: appid, suite, places }
      : '没有企业安装该应用 (no corp has installed the suite)';
  }
  const corp = call.work.corps.get(appid);
  if (!corp) return 'appid 参数错误 (no such corp or suite)';
  const first = [...corp.agents.values()].find(({ isApplication }) => isApplication);
  const agent = agentid === '' ? first : corp.agents.get(agentid);
  if (!agent) return 'agentid 参数错误 (the corp has no such application)';
  return { name: `${corp.name} · ${agent.settings.name}`, suite: undefined, places: [{ corp, agent }] };
}

function logIn(call: WorkCall, target: Target, scope: LoginGrant['scope'], asks: boolean): Answer {
  const redirectUri = call.param('redirect_uri');
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return errorPage('redirect_uri 参数错误 (redirect_uri is no address)');
  const domain = target.places[0]!.agent.settings.trustedDomain;
  if (domain && url.host !== domain && url.hostname !== domain) {
    return errorPage('redirect_uri 需使用应用可信域名 (50001: redirect_uri is not in the trusted domain)');
  }
  if (!STATE.test(call.param('state'))) return errorPage('state 参数错误 (a-zA-Z0-9, 128)');
  const moved = onApplicationsLoopbackName(call.request, redirectUri);
  if (moved) return new RedirectAnswer(moved);
  const chosen = memberOf(call, target, asks);
  if (!chosen) return new PageAnswer(choicePage(call, target));
  const { agent, grant } = chosen;
  url.searchParams.append('code', agent.issueLoginCode({ ...grant, scope }));
  url.searchParams.append('state', call.param('state'));
  // A provider is told which suite it is for.
  if (target.suite) url.searchParams.append('appid', target.suite.suiteId);
  return new RedirectAnswer(url.href);
}

/** Who logs in: `_member` is the simulator's own. Without it, and where nobody is asked, it is the first member. */
function memberOf(
  call: WorkCall,
  { places }: Target,
  asks: boolean,
): { agent: Agent; grant: Omit<LoginGrant, 'scope'> } | undefined {
  const wanted = call.param('_member');
  if (wanted === '_stranger')
    return { agent: places[0]!.agent, grant: { openid: `o${'stranger'.padEnd(27, '0')}` } };
  for (const { corp, agent } of places) {
    const userid = wanted.startsWith(`${corp.corpId}/`) ? wanted.slice(corp.corpId.length + 1) : wanted;
    const member =
      corp.directory.find(userid) ?? (wanted === '' && !asks ? corp.directory.members()[0] : undefined);
    if (member) return { agent, grant: { userid: member.userid } };
  }
  return undefined;
}

/** Asks who it is; the answer comes back to the same address. */
function choicePage(call: WorkCall, { name, places }: Target): string {
  const hidden = [...call.query]
    .filter(([parameter]) => parameter !== '_member')
    .map(([key, value]) => `<input type="hidden" name="${escapeHtml(key)}" value="${escapeHtml(value)}">`)
    .join('');
  const people = places
    .flatMap(({ corp }) =>
      corp.directory.members().map(({ userid, name: said }) => [`${corp.corpId}/${userid}`, said]),
    )
    .slice(0, 50);
  const choices = [...people, ['_stranger', '非企业成员 (somebody who is no member)']]
    .map(
      ([value = '', label = ''], index) =>
        `<label><input type="radio" name="_member" value="${escapeHtml(value)}"${index === 0 ? ' checked' : ''}> ` +
        `${escapeHtml(label)}</label>`,
    )
    .join('');
  const body = `<h1>${escapeHtml(name)} 申请登录</h1>
<p class="note">WeCom simulator: choose who logs in.</p>
<form method="get" action="${escapeHtml(call.path)}">${hidden}<fieldset>${choices}</fieldset>
<button>登录 Log in</button></form>`;
  return phonePage('企业微信登录', body);
}

const errorPage = (fault: string): PageAnswer =>
  new PageAnswer(phonePage('错误', `<h1 class="bad">${escapeHtml(fault)}</h1>`));
