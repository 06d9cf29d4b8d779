import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ApiGroups } from '../../src/api/api-groups.js';
import { endpoints } from '../../src/api/catalogue/endpoints.js';
import { GROUP_METHODS, MINI_GROUP_METHODS } from '../../src/api/group-methods.data.js';
import { MiniApi } from '../../src/api/mini/mini.api.js';
import { WIRES } from './wire/index.js';

/** Methods that make no request, or several. Each has its own test in this folder. */
const TESTED_APART = [
  'blacklist.all', 'comments.all', 'customerService.records', 'draft.all', 'material.all', 'publish.all',
  'tags.members', 'users.all', 'users.allWithInfo',
  'jssdk.cardExt', 'jssdk.chooseCard', 'jssdk.config',
  'mini.checkRawData', 'mini.decrypt',
  'oauth.authorizeUrl', 'oauth.checkState', 'oauth.loginUrl', 'oauth.newState', 'qrcode.imageUrl',
]; // prettier-ignore

const FOLDERS = ['official', 'mini', 'shared'];

type Class = { name: string; prototype: object };

/** The class of each group, by name. */
async function classes(): Promise<Map<string, Class>> {
  const found = new Map<string, Class>();
  for (const folder of FOLDERS) {
    const files = readdirSync(new URL(`../../src/api/${folder}/`, import.meta.url));
    for (const file of files.filter((name) => name.endsWith('.api.ts'))) {
      const exported = (await import(`../../src/api/${folder}/${file.slice(0, -3)}.ts`)) as Record<
        string,
        Class
      >;
      for (const value of Object.values(exported)) found.set(value.name, value);
    }
  }
  return found;
}

/** The methods of a class and its base classes, without those that are private in TypeScript. */
function methodsOf({ prototype }: Class, hidden: readonly string[]): string[] {
  const names: string[] = [];
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name !== 'constructor' && typeof value === 'function' && !hidden.includes(name)) names.push(name);
    }
  }
  return names;
}

const gettersOf = (of: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(of)).flatMap(([name, { get }]) => (get ? [name] : []));

/** Methods that are private in TypeScript. */
const HIDDEN = ['ask', 'image', 'pageUrl', 'say'];

const inMini = ([name, methods]: [string, string]): [string, string] => [`mini.${name}`, methods];

const GROUP_CLASSES: Record<string, string> = {
  analytics: 'AnalyticsApi', autoReply: 'AutoReplyApi', blacklist: 'BlacklistApi', comments: 'CommentsApi',
  customerService: 'CustomerServiceApi', draft: 'DraftApi', groups: 'GroupsApi', image: 'ImageApi',
  jssdk: 'JssdkApi', mass: 'MassApi', material: 'MaterialApi', media: 'MediaApi', menu: 'MenuApi',
  cards: 'CardsApi', guide: 'GuideApi', invoices: 'InvoicesApi',
  'mini.b2b': 'B2bApi', 'mini.cloud': 'CloudApi', 'mini.express': 'ExpressApi',
  'mini.instantDelivery': 'InstantDeliveryApi', 'mini.trade': 'TradeApi', 'mini.userOrders': 'UserOrdersApi',
  'mini.xpay': 'XPayApi', mini: 'MiniApi', oauth: 'OAuthApi', ocr: 'OcrApi', publish: 'PublishApi', qrcode: 'QrCodeApi',
  quota: 'QuotaApi', shortLinks: 'ShortLinksApi', soter: 'SoterApi', speech: 'SpeechApi',
  subscriptions: 'SubscriptionsApi', tags: 'TagsApi', templates: 'TemplatesApi', users: 'UsersApi',
  'mini.analytics': 'MiniAnalyticsApi', 'mini.codes': 'CodesApi', 'mini.customerService': 'MiniCustomerServiceApi',
  'mini.image': 'ImageApi', 'mini.links': 'LinksApi', 'mini.live': 'LiveApi', 'mini.liveGoods': 'LiveGoodsApi',
  'mini.ocr': 'OcrApi', 'mini.security': 'SecurityApi', 'mini.soter': 'SoterApi',
  'mini.subscribe': 'SubscribeApi', 'mini.updatable': 'UpdatableApi',
}; // prettier-ignore

describe('the wire table', () => {
  it('has every group of the table of contents', () => {
    const groups = gettersOf(ApiGroups.prototype).filter((name) => name !== 'api');
    const mini = gettersOf(MiniApi.prototype).filter((name) => name !== 'login');
    expect([...groups, ...mini.map((name) => `mini.${name}`)].sort()).toEqual(
      Object.keys(GROUP_CLASSES).sort(),
    );
    expect(groups).toEqual([...groups].sort());
    expect(mini).toEqual([...mini].sort());
  });

  it('covers every public method of every group', async () => {
    const known = await classes();
    const missing: string[] = [];
    const tested = new Set([...WIRES.map(({ name }) => name), ...TESTED_APART]);
    for (const [group, name] of Object.entries(GROUP_CLASSES)) {
      for (const method of methodsOf(known.get(name)!, HIDDEN)) {
        if (!tested.delete(`${group}.${method}`)) missing.push(`${group}.${method}`);
      }
    }
    expect(missing).toEqual([]);
    expect([...tested]).toEqual([]);
  });

  it('is of the same methods as the generated lists, which groups show before they are loaded', async () => {
    const known = await classes();
    const tables = [...Object.entries(GROUP_METHODS), ...Object.entries(MINI_GROUP_METHODS).map(inMini)];
    const stale = tables.filter(([group, names]) => {
      const type = group === 'mini.login' ? 'LoginApi' : GROUP_CLASSES[group]!;
      return names.split(' ').sort().join(' ') !== methodsOf(known.get(type)!, HIDDEN).sort().join(' ');
    });
    expect(stale).toEqual([]);
  });

  it('calls only paths of the catalogue, with the method that it lists', async () => {
    const catalogue = await endpoints();
    const strangers = WIRES.filter(({ path, method }) => {
      const endpoint = catalogue.find((known) => known.path === path);
      return !endpoint?.methods.includes(method);
    });
    expect(strangers.map(({ name, method, path }) => `${name} ${method} ${path}`)).toEqual([]);
  });

  it('sends the account token exactly where the catalogue asks for it', async () => {
    const catalogue = await endpoints();
    const wrong = WIRES.filter(({ path, token }) => {
      const wanted = catalogue.find((known) => known.path === path)?.token === 'account';
      return (token === undefined) !== wanted;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
