import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../src/index.js';
import { faultsOf } from '../support/compile.js';

const document = readFileSync(new URL('../../docs/migration/open-platform.md', import.meta.url), 'utf8');

const spans = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replaceAll('\\|', '|'));

/** The rows of all tables: the old method, the code here, and a note. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [theirs = '', here = '', note = ''] = line.split(/(?<!\\)\|/).slice(1, -1);
    return { theirs: spans(theirs)[0]!, here: spans(here), note: note.trim() };
  });
const code = [...new Set(rows.flatMap(({ here }) => here))];

/** The catalogue of third-party platforms: `POST /wxa/commit`, by whose token the path takes. */
function catalogueOf(product: 'component' | 'authorizer'): Set<string> {
  const folder = new URL('../../scripts/data/open-platform/endpoints/', import.meta.url);
  const lines = readdirSync(folder)
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as { path?: string; method: string; product: string });
  return new Set(
    lines.flatMap((line) => (line.product === product && line.path ? `${line.method} ${line.path}` : [])),
  );
}

/** What the document says is called without types, and a path that stands for any. */
const UNTYPED = /^(\/product\/|\/shop\/register\/apply$|\/wxa\/some\/new\/path$)/;

/** The calls by path in the tables: whose token, and `POST /path`. */
const calls = code.flatMap((piece) => {
  const [, owner, verb, path] =
    /^(platform\.api|account\.delegated|account\.api)\.(\w+)\('([^']+)'/.exec(piece) ?? [];
  return path === undefined || UNTYPED.test(path)
    ? []
    : [{ owner, call: `${verb === 'get' ? 'GET' : 'POST'} ${path}` }];
});

const callsOf = (owner: string): string[] => calls.flatMap((one) => (one.owner === owner ? one.call : []));

describe('the migration table of third-party platforms', () => {
  it('has as many rows as it says, in both languages', () => {
    const stated = [/共 (\d+) 个/, /(\d+) in all/].map((text) => Number(text.exec(document)?.[1]));
    expect(stated).toEqual([rows.length, rows.length]);
  });

  it('gives a reason wherever there is no counterpart', () => {
    expect(rows.filter(({ here, note }) => here.length === 0 && note === '')).toEqual([]);
  });

  it('calls no path of the platform, or of an account, that is not in the catalogue under its token', async () => {
    const ofAccounts = (await endpoints()).flatMap(({ methods, path }) =>
      methods.map((method) => `${method} ${path}`),
    );
    const strange = (owner: string, known: Set<string>) => callsOf(owner).filter((call) => !known.has(call));
    expect(calls.length).toBeGreaterThan(50);
    expect(strange('platform.api', catalogueOf('component'))).toEqual([]);
    expect(strange('account.delegated', catalogueOf('authorizer'))).toEqual([]);
    expect(strange('account.api', new Set(ofAccounts))).toEqual([]);
  });

  // Paths are judged above: `body` is a `never`, which fits what the compiler says of a wrong path too.
  it('names only groups, methods and decorators that there are', { timeout: 120_000 }, () => {
    expect(faultsOf(new URL('migration.virtual.ts', import.meta.url), sourceOf(code))).toEqual([]);
  });
});

/** The names that the tables use without declaring them, by type. A `never` stands for what a row's path asks for. */
const NAMES: Record<string, readonly string[]> = {
  WechatOpenPlatform: ['platform'],
  AuthorizerService: ['account'],
  never: ['body', 'query', 'file', 'fields', 'sealing', 'store', 'records', 'useFactory'],
  string: [
    'appId', 'appSecret', 'authCode', 'bizAppId', 'code', 'draftId', 'encodingAesKey', 'encrypted', 'mediaId',
    'name', 'nickName', 'nonce', 'openAppId', 'openId', 'path', 'redirectUri', 'refreshToken', 'rid', 'signature',
    'state', 'taskId', 'templateId', 'timestamp', 'token', 'userstr', 'value', 'webToken', 'wechatId', 'xml',
  ],
  number: ['auditId', 'first', 'second'],
  boolean: ['searchable', 'visible'],
  '0 | 1': ['type'],
  '1 | 2': ['version'],
  "'both'": ['authType'],
  "'snsapi_userinfo'": ['scope'],
}; // prettier-ignore

const OWN = [
  'OnAuthorizationUpdated', 'OnAuthorized', 'OnOpenPlatformEvent', 'OnUnauthorized', 'WechatOpenPlatformController',
  'WechatOpenPlatformModule',
]; // prettier-ignore

/** A source text with all the code of the tables. */
function sourceOf(pieces: readonly string[]): string {
  const declared = Object.entries(NAMES).flatMap(([type, names]) =>
    names.map((name) => `export declare const ${name}: ${type};\n`),
  );
  return (
    `import type { AuthorizerService, WechatOpenPlatform } from '../../src/open-platform/index.js';\n` +
    `import { ${OWN.join(', ')} } from '../../src/open-platform/index.js';\n` +
    `import { MessageCipher, Push, pushSignature, sealReply, WechatController } from '../../src/index.js';\n` +
    declared.join('') +
    `export const every = [\n${pieces.map((piece) => `  async () => (${piece}),\n`).join('')}];\n`
  );
}
