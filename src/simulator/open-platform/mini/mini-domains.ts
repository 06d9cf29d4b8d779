import { WechatRefusal } from '../../wechat/api/errors.js';

/** The lists of domains that a mini program has, by the name of their field. */
export const DOMAIN_LISTS = [
  'requestdomain',
  'wsrequestdomain',
  'uploaddomain',
  'downloaddomain',
  'udpdomain',
  'tcpdomain',
] as const;

type Lists = Record<string, string[]>;

/** How WeChat changes a list of domains. @returns the list afterwards */
export function changed(list: readonly string[], action: string, given: readonly string[]): string[] {
  switch (action) {
    case 'get':
      return [...list];
    case 'add':
      return [...new Set([...list, ...given])];
    case 'set':
      return [...new Set(given)];
    case 'delete':
      return list.filter((domain) => !given.includes(domain));
    default:
      throw new WechatRefusal(85022);
  }
}

/** The domains of one mini program: out of its platform's pool, and beside it. */
export class MiniDomains {
  readonly third: Lists = {};
  readonly direct: Lists = {};
  readonly webView: Record<'third' | 'direct', string[]> = { third: [], direct: [] };

  /** All that hold. */
  effective(): Lists {
    return Object.fromEntries(
      DOMAIN_LISTS.map((name) => [
        name,
        [...new Set([...(this.third[name] ?? []), ...(this.direct[name] ?? [])])],
      ]),
    );
  }
}
