import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEndpoints } from '../../scripts/lib/endpoint-data.js';
import * as entry from '../../src/pay/index.js';
import { faultsOf } from '../support/compile.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { merchantOptions, PayPlatform } from './pay-platform.js';

interface Line {
  method: string;
  path: string;
  upload?: boolean;
  body?: object;
  query?: object;
}

interface Row {
  sdk: string;
  theirs: string;
  here: string[];
  note: string;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const text = read('docs/migration/pay.md');

/** The rows of the tables, each with the SDK whose heading is above it. */
const rows = text.split(/^## /m).flatMap((section) =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line): Row => {
      const [theirs = '', here = '', note = ''] = line.split('|').slice(1, -1);
      const codes = [...here.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
      return { sdk: section.split('\n')[0]!, theirs: theirs.trim(), here: codes, note: note.trim() };
    }),
);
const codes = [...new Set(rows.flatMap(({ here }) => here))];

const lines: readonly Line[] = readEndpoints('pay', {
  keys: ['mode', 'meta', 'upload', 'sensitive'],
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
});

const API = /^pay\.api\.(\w+)\('([^']+)'(.*)\)$/;
const MODULE = /^WechatPayModule\.forRoot\(\{ (.+) \}\)$/;
const CONF = /^pay\.conf\.(\w+)$/;
const GROUP = /^pay\.(?!api\.|conf\.)(\w+)(?:\.(\w+)\(.*\))?$/;
const PROVIDER = /^\{ provide: (\w+), useValue: http \}$/;
const EXPORT = /^(?!WechatPayModule)([A-Z]\w+)(?:\((?:'([^']+)')?\))?$/;

const matching = (pattern: RegExp): RegExpMatchArray[] =>
  codes.flatMap((code) =>
    [code.match(pattern) ?? []].filter(({ length }) => length > 0),
  ) as RegExpMatchArray[];

const exported = (name: string): unknown => (entry as Record<string, unknown>)[name];

let platform: PayPlatform;
let started: PayApp;
beforeAll(async () => {
  platform = await PayPlatform.start();
  const pay = merchantOptions({ baseUrl: platform.url });
  started = await startPayApp({ clock: platform.clock, pay });
});
afterAll(async () => {
  await started.app.close();
  await platform.stop();
});

describe('the migration table of WeChat Pay', () => {
  it('has as many rows as it says', () => {
    const [, stated] = text.match(/: (\d+) rows\./) ?? [];
    expect(rows).toHaveLength(Number(stated));
  });

  it('has the methods of five SDKs, each once', () => {
    expect([...new Set(rows.map(({ sdk }) => sdk))]).toEqual([
      'wechatpay-node-v3',
      'nest-wechat',
      'node-easywechat',
      'wechatpay-java',
      'wechatpay-go',
    ]);
    const names = rows.map(({ sdk, theirs }) => `${sdk} ${theirs}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('gives a reason wherever there is no counterpart', () => {
    expect(rows.filter(({ here, note }) => here.length === 0 && note === '')).toEqual([]);
  });

  it('has only code that is checked here', () => {
    const known = [API, MODULE, CONF, GROUP, PROVIDER, EXPORT, /^pay\.(api|conf)$/];
    expect(codes.filter((code) => !known.some((pattern) => pattern.test(code)))).toEqual([]);
  });

  it('calls paths of the catalogue, each with its parameters, query and body', () => {
    const calls = matching(API);
    expect(calls.length).toBeGreaterThan(100);
    const faults = calls.filter(([, verb, path, rest = '']) => {
      const isUpload = verb === 'upload';
      const method = isUpload ? 'POST' : verb!.toUpperCase();
      const line = lines.find((one) => one.method === method && one.path === path);
      if (!line || (line.upload === true) !== isUpload) return true;
      const given = rest.match(/params: \{ ([\w, ]+) \}/)?.[1]?.split(', ') ?? [];
      const wanted = [...path!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const needsQuery = Object.keys(line.query ?? {}).some((key) => !key.endsWith('?'));
      return (
        given.join() !== wanted.join() ||
        (needsQuery && !/\bquery\b/.test(rest)) ||
        (/\bquery\b/.test(rest) && !line.query) ||
        rest.startsWith(', body') !== (line.body !== undefined)
      );
    });
    expect(faults.map(([code]) => code)).toEqual([]);
  });

  it('names groups and methods that there are', () => {
    const calls = matching(GROUP);
    expect(calls.length).toBeGreaterThan(40);
    const { pay } = started;
    const faults = calls.filter(([, group, method]) => {
      const value: unknown = Reflect.get(pay, group!);
      if (typeof value !== 'object' || value === null) return true;
      return method !== undefined && typeof Reflect.get(value, method) !== 'function';
    });
    expect(faults.map(([code]) => code)).toEqual([]);
  });

  it('reads members of the configuration that there are', () => {
    const members = matching(CONF).map(([, member]) => member!);
    expect(members.filter((member) => !(member in started.pay.conf))).toEqual([]);
  });

  it('names options of the module that there are', () => {
    const types = read('src/pay/conf/pay.options.ts') + read('src/conf/shared-options.ts');
    const options = new Set([...types.matchAll(/^ {2}(\w+)\??: /gm)].map(([, name]) => name!));
    const named = matching(MODULE).flatMap(([, given]) => given!.match(/\w+(?=[,:}\s]|$)/g) ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !options.has(name) && !['true', 'shop'].includes(name))).toEqual([]);
  });

  it('names decorators, classes and types of events that the entry has', () => {
    const events = read('src/pay/push/notifications.types.ts');
    const faults = matching(EXPORT).filter(
      ([code, name, value]) =>
        typeof exported(name!) !== 'function' ||
        (code.startsWith('OnPayEvent') && !events.includes(`  '${value}':`)),
    );
    expect(faults.map(([code]) => code)).toEqual([]);
    expect(matching(PROVIDER).filter(([, token]) => typeof exported(token!) !== 'symbol')).toEqual([]);
  });

  it('has code that compiles under strict rules', { timeout: 120_000 }, () => {
    expect(faultsOf(new URL('migration.virtual.ts', import.meta.url), sourceOf(codes))).toEqual([]);
  });

  it('would be told of a method or a parameter that there is not', { timeout: 120_000 }, () => {
    const wrong = [
      'pay.orders.vanish(out_trade_no)',
      'pay.orders.close(12)',
      'pay.combined.close(sub_orders)',
    ];
    const faults = faultsOf(new URL('migration.virtual.ts', import.meta.url), sourceOf(wrong));
    expect(faults).toHaveLength(wrong.length);
  });
});

/** The names that the tables use without declaring them, by type. A `never` stands for what a row's path asks for. */
const NAMES: Record<string, readonly string[]> = {
  WechatPayService: ['pay'],
  RedPacketRequest: ['packet'],
  RefundRequest: ['refund'],
  WechatHttp: ['http'],
  never: ['answer', 'body', 'file', 'headers', 'order', 'params', 'query', 'store', 'sub_orders'],
  string: [
    'activity_id', 'apiV3Key', 'appId', 'appid', 'authenticate_number', 'baseUrl', 'batch_id', 'bill_date',
    'brand_id', 'brand_mchid', 'card_id', 'combine_out_trade_no', 'contract_id', 'coupon_code', 'coupon_id',
    'detail_id', 'fapiao_apply_id', 'mchId', 'mch_billno', 'merchantCertificate', 'notifyUrl', 'notify_url', 'openid',
    'out_batch_no', 'out_detail_no', 'out_order_no', 'out_refund_no', 'out_return_no', 'out_trade_no', 'package_id',
    'prepay_id', 'privateKey', 'publicKey', 'publicKeyId', 'refund_id', 'serialNo', 'stock_id', 'store_code',
    'sub_mchid', 'subsidy_receipt_id', 'subsidy_return_receipt_id', 'transaction_id',
  ],
  number: ['total_num'],
}; // prettier-ignore

const OWN = [
  'Envelope', 'Notification', 'OnAnyPayEvent', 'OnPayEvent', 'OnPayment', 'OnRefund', 'WECHAT_HTTP', 'WechatEvents',
  'WechatPayController', 'WechatPayModule',
]; // prettier-ignore

/** A source text with all the code of the tables. */
function sourceOf(pieces: readonly string[]): string {
  const declared = Object.entries(NAMES).flatMap(([type, names]) =>
    names.map((name) => `export declare const ${name}: ${type};\n`),
  );
  return (
    `import type { RedPacketRequest, RefundRequest, WechatHttp, WechatPayService } from '../../src/pay/index.js';\n` +
    `import { ${OWN.join(', ')} } from '../../src/pay/index.js';\n` +
    declared.join('') +
    `export const used = [${OWN.join(', ')}];\n` +
    `export const every = [\n${pieces.map((piece) => `  async () => (${piece}),\n`).join('')}];\n`
  );
}
