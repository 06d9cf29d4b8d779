import { PageAnswer, RedirectAnswer } from '../../server/answers.js';
import type { Answer } from '../../server/answers.js';
import type { Account } from '../../state/account/account.js';
import { escapeHtml, phonePage } from '../../wechat/pages/html.js';
import { onApplicationsLoopbackName } from '../../wechat/pages/loopback-name.js';
import type { AdministratorActions } from '../push/administrator-actions.js';
import type { ComponentCall, ComponentRoute } from './component-call.js';

/** The page for a computer, and the ones that are opened inside WeChat. */
const PATHS = ['/cgi-bin/componentloginpage', '/wxaopen/safe/bindcomponent', '/safe/bindcomponent'];
/** Which kinds of accounts each `auth_type` offers. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  1: ['official'],
  2: ['mini'],
  3: ['official', 'mini'],
  6: ['official', 'mini'],
};
/** `_authorizer` is the simulator's own: which account's administrator confirms. */
const OWN = ['_authorizer', '_confirm'];

/** Where an administrator chooses an account and authorizes the platform. On WeChat it is at mp.weixin.qq.com. */
export const authorizationPages = (actions: AdministratorActions): readonly ComponentRoute[] =>
  PATHS.map((path) => ({
    method: 'GET',
    path,
    access: 'none',
    page: true,
    handle: (call) => authorizationPage(call, actions),
  }));

function authorizationPage(call: ComponentCall, actions: AdministratorActions): Answer {
  const fault = faultOf(call);
  if (fault) return new PageAnswer(phonePage('错误', `<h1 class="bad">${escapeHtml(fault)}</h1>`));
  const { component } = call;
  const redirectUri = call.param('redirect_uri');
  const moved = onApplicationsLoopbackName(call.request, redirectUri);
  if (moved) return new RedirectAnswer(moved);
  component.lastVisit = { redirectUri };
  const offered = accountsFor(call);
  const chosen = offered.find(({ appId }) => appId === call.param('_authorizer'));
  if (!chosen || call.param('_confirm') !== 'yes') return new PageAnswer(choicePage(call, offered));
  const preAuthCode = call.param('pre_auth_code');
  component.preAuthCodes.redeem(preAuthCode);
  const { redirectUrl } = actions.authorize(component, chosen, {
    via: 'both',
    permissionSets: wantedSets(call, chosen),
    preAuthCode,
    redirectUri,
  });
  return new RedirectAnswer(redirectUrl);
}

/** What WeChat's page says when a parameter of the address is wrong. */
function faultOf(call: ComponentCall): string | undefined {
  const { platform } = call;
  if (!platform) return 'component_appid 参数错误: there is no such third-party platform';
  const code = platform.preAuthCodes.look(call.param('pre_auth_code'));
  if (typeof code === 'string') {
    const why = { unknown: 'was not issued to this platform', used: 'was used before', expired: 'is over' };
    return `pre_auth_code 已失效: the code ${why[code]}`;
  }
  const type = call.param('auth_type');
  if (type !== '' && !Object.hasOwn(KINDS, type)) return 'auth_type 参数错误: 1, 2 or 3';
  const target = call.param('redirect_uri');
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'redirect_uri 参数错误: it must be a web address';
  const { redirectDomain } = platform.settings;
  if (redirectDomain && url.host !== redirectDomain && url.hostname !== redirectDomain) {
    return '请确认授权入口页所在域名: redirect_uri is not on the domain that the platform is set up with';
  }
  return undefined;
}

/** The accounts that may confirm. `biz_appid` wins over `auth_type`. */
function accountsFor(call: ComponentCall): Account[] {
  const all = [...call.state.accounts.values()];
  const one = call.param('biz_appid');
  if (one !== '') return all.filter(({ appId }) => appId === one);
  const kinds = KINDS[call.param('auth_type') || '3']!;
  return all.filter(({ settings }) => kinds.includes(settings.kind));
}

/** `category_id_list`: the sets that the link asks for; all where it names none. */
function wantedSets(call: ComponentCall, account: Account): number[] | undefined {
  const ids = call.param('category_id_list');
  if (ids === '') return undefined;
  const wanted = new Set(ids.split('|').map(Number));
  return call.component.setsFor(account.settings.kind).filter((id) => wanted.has(id));
}

function choicePage(call: ComponentCall, offered: readonly Account[]): string {
  const hidden = [...call.query]
    .filter(([name]) => !OWN.includes(name))
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');
  const { component } = call;
  if (offered.length === 0) {
    const none = '没有可以授权的账号 No account can authorize here: create one, or change auth_type.';
    return phonePage('授权', `<h1 class="bad">${none}</h1>`);
  }
  const choices = offered
    .map(({ appId, settings }, index) => {
      const state = component.authorizations.get(appId)?.state === 'authorized' ? ' (已授权 authorized)' : '';
      const label = `${settings.nickName} ${appId}${state}`;
      return (
        `<label><input type="radio" name="_authorizer" value="${escapeHtml(appId)}"${index === 0 ? ' checked' : ''}> ` +
        `${escapeHtml(label)}</label>`
      );
    })
    .join('');
  const body = `<h1>授权给第三方平台 ${escapeHtml(component.appId)}</h1>
<p class="note">WeChat simulator: choose the account whose administrator you are.</p>
<form method="get" action="${escapeHtml(call.path)}">${hidden}<fieldset><legend>账号 Account</legend>${choices}</fieldset>
<button name="_confirm" value="yes">授权 Authorize</button></form>
<p class="note">拒绝：关闭此页。 To refuse, close this page: WeChat sends nobody back.</p>`;
  return phonePage('授权', body);
}
