import { OK } from '../../server/answers.js';
import { textOf } from '../../util/text.js';
import type { ApiCall } from '../../wechat/api/api-call.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import { demand } from '../../wechat/api/errors.js';
import type { ComponentRoute } from '../api/component-call.js';
import { authorizerRoute, type MiniRouteParts } from './code.routes.js';
import { changed, DOMAIN_LISTS, type MiniDomains } from './mini-domains.js';
import type { MiniManagement } from './mini-management.js';

/** The domains of a mini program (小程序域名): out of its platform's pool, or set directly. */
export function domainRoutes({ management, platformOf }: MiniRouteParts): readonly ApiRoute[] {
  const domainsOf = (call: ApiCall): MiniDomains => management.domainsOf(call.account.appId);
  const poolOf = (call: ApiCall, kind: 'server' | 'jump'): readonly string[] => {
    const platform = platformOf(call);
    demand(platform, 86000);
    return management.libraryOf(platform.appId).domains[kind];
  };
  return [
    authorizerRoute('POST', '/wxa/modify_domain', (call) =>
      modifyLists(call, domainsOf(call).third, poolOf(call, 'server')),
    ),
    authorizerRoute('POST', '/wxa/modify_domain_directly', (call) =>
      modifyLists(call, domainsOf(call).direct),
    ),
    authorizerRoute('POST', '/wxa/get_effective_domain', (call) => {
      const { third, direct } = domainsOf(call);
      return {
        ...OK,
        mp_domain: whole({}),
        third_domain: whole(third),
        direct_domain: whole(direct),
        effective_domain: domainsOf(call).effective(),
      };
    }),
    authorizerRoute('POST', '/wxa/setwebviewdomain', (call) =>
      modifyWebView(call, domainsOf(call), 'third', poolOf(call, 'jump')),
    ),
    authorizerRoute('POST', '/wxa/setwebviewdomain_directly', (call) =>
      modifyWebView(call, domainsOf(call), 'direct'),
    ),
    authorizerRoute('POST', '/wxa/get_effective_webviewdomain', (call) => {
      const { third, direct } = domainsOf(call).webView;
      return {
        ...OK,
        mp_webviewdomain: [],
        third_webviewdomain: third,
        direct_webviewdomain: direct,
        effective_webviewdomain: [...new Set([...third, ...direct])],
      };
    }),
  ];
}

/** The pool of domains of a platform (第三方平台域名). */
export const poolRoutes = (management: MiniManagement): readonly ComponentRoute[] =>
  (
    [
      ['/cgi-bin/component/modify_wxa_server_domain', 'server', 'wxa_server_domain'],
      ['/cgi-bin/component/modify_wxa_jump_domain', 'jump', 'wxa_jump_h5_domain'],
    ] as const
  ).map(([path, kind, field]) => ({
    method: 'POST',
    path,
    named: false,
    handle(call) {
      const { domains } = management.libraryOf(call.component.appId);
      domains[kind] = changed(
        domains[kind],
        call.field('action'),
        call.field(field).split(';').filter(Boolean),
      );
      const all = domains[kind].join(';');
      return { ...OK, [`published_${field}`]: all, [`testing_${field}`]: all };
    },
  }));

/** @param pool the domains that may be set; any, where it is left out */
function modifyLists(call: ApiCall, lists: Record<string, string[]>, pool?: readonly string[]) {
  const action = call.field('action');
  for (const name of DOMAIN_LISTS)
    lists[name] = modified(lists[name] ?? [], action, domainsIn(call, name), pool);
  return { ...OK, ...whole(lists) };
}

function modifyWebView(
  call: ApiCall,
  { webView }: MiniDomains,
  kind: 'third' | 'direct',
  pool?: readonly string[],
) {
  // Without an action all domains of the pool are set.
  const action = call.field('action') || 'set';
  const given = call.field('action') === '' ? [...(pool ?? [])] : domainsIn(call, 'webviewdomain');
  webView[kind] = modified(webView[kind], action, given, pool);
  return { ...OK, webviewdomain: webView[kind] };
}

function modified(
  list: readonly string[],
  action: string,
  given: readonly string[],
  pool: readonly string[] | undefined,
): string[] {
  const isAllowed = (domain: string): boolean => !pool || pool.some((one) => hostOf(one) === hostOf(domain));
  if (action === 'add' || action === 'set') demand(given.every(isAllowed), 85018);
  return changed(list, action, given);
}

function domainsIn(call: ApiCall, name: string): string[] {
  const given = call.json()[name];
  return Array.isArray(given) ? given.map(textOf).filter(Boolean) : [];
}

const hostOf = (domain: string): string => domain.replace(/^\w+:\/\//, '').toLowerCase();

const whole = (lists: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(DOMAIN_LISTS.map((name) => [name, lists[name] ?? []]));
