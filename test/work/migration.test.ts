import { readdirSync, readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as entry from 'nestjs-wechat/work';
import { WechatWorkModule, WechatWorkService } from 'nestjs-wechat/work';
import { closedUrl } from '../support/free-port.js';
import { AGENT, APP, KEY, TOKEN } from './support/work-app.js';

const fileOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const linesOf = (path: string): string[] => readFileSync(fileOf(path), 'utf8').split('\n').filter(Boolean);

interface Endpoint {
  path?: string;
  method: 'GET' | 'POST';
  token?: string;
  form?: object;
  binary?: true;
}

/** What the catalogue says of each path: `<owner of the token>.<method of the API>`. */
const catalogue = new Map<string, string>();
for (const file of readdirSync(fileOf('scripts/data/work/endpoints'))) {
  for (const line of linesOf(`scripts/data/work/endpoints/${file}`)) {
    const { path, token = 'app', ...endpoint } = JSON.parse(line) as Endpoint;
    if (path !== undefined) catalogue.set(path, `${token}.${callOf(endpoint)}`);
  }
}

function callOf({ form, binary, method }: Endpoint): string {
  if (form) return 'upload';
  if (binary) return 'download';
  return method === 'GET' ? 'get' : 'post';
}

const document = readFileSync(fileOf('docs/migration/work.md'), 'utf8');
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim())[2]!);
const spans = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
const codes = [...new Set(rows.filter((cell) => !cell.startsWith('–')).flatMap(spans))];

/** `work.api.get('/cgi-bin/user/get', query)`, taken apart. */
const CALL = /^(?<owner>work|corp|suite|provider)\.api\.(?<method>\w+)\('(?<path>[^']+)'/;
const CHAIN = /^(work|corp|suite|provider|robot|WechatWorkModule)\./;
const DECORATOR = /^@(?<name>\w+)\((?:'(?<first>\w+)'(?:, '(?<second>\w+)')?)?/;

let app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>;
let roots: Record<string, unknown>;

beforeAll(async () => {
  const callback = { token: TOKEN, encodingAesKey: KEY };
  const options = {
    ...APP,
    apiBaseUrl: await closedUrl(),
    suites: { hr: { suiteId: 'wwsuite1', suiteSecret: 'suite-secret-1', ...callback } },
    provider: { corpId: 'wwprovider', secret: 'provider-secret', ...callback },
  };
  app = await NestFactory.createApplicationContext(WechatWorkModule.forRoot(options), { logger: false });
  const work = app.get(WechatWorkService);
  const suite = work.suite('hr');
  await suite.importCorp({ corpId: 'wwtenant', permanentCode: 'permanent-code', agentId: '1000008' });
  const corp = await suite.corp('wwtenant');
  const robot = work.groupRobot('693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa');
  roots = { work, suite, corp, provider: work.provider, robot, WechatWorkModule };
});
afterAll(() => app.close());

/** What the names of a piece of code lead to: a group, a method, a value. */
function reached(code: string): unknown {
  // Arguments may hold dots: they are emptied, and so are those in them.
  let names = code;
  while (/\([^()]+\)/.test(names)) names = names.replaceAll(/\([^()]+\)/g, '()');
  let at: unknown = roots;
  let owner: unknown;
  for (const name of names.split('.')) {
    // Only an application stands in the middle of a chain with arguments.
    if (typeof at === 'function' && owner !== undefined) at = at.call(owner, AGENT);
    owner = at === roots ? undefined : at;
    at = (at as Record<string, unknown>)[name.replace('()', '')];
    if (at === undefined) return undefined;
  }
  return code.endsWith(')') === (typeof at === 'function') ? at : undefined;
}

describe('The migration table of WeCom', () => {
  it('has the number of rows that it states, in both languages', () => {
    const stated = [...document.matchAll(/共 (\d+) 行|: (\d+) rows/g)].map(([, zh, en]) => Number(zh ?? en));
    expect(stated).toEqual([rows.length, rows.length]);
  });

  it('says in every row what to write here, or why there is nothing', () => {
    expect(rows.filter((cell) => spans(cell).length === 0 && !/^– \w+ \w+/.test(cell))).toEqual([]);
  });

  it('calls paths of the catalogue, with their method and token', () => {
    const wrong = codes.filter((code) => {
      const call = CALL.exec(code)?.groups;
      if (!call) return false;
      const owner = call['owner'] === 'work' || call['owner'] === 'corp' ? 'app' : call['owner'];
      return catalogue.get(call['path']!) !== `${owner}.${call['method']}`;
    });
    expect(wrong).toEqual([]);
    expect(codes.filter((code) => code.includes('/cgi-bin/') && !CALL.test(code))).toEqual([]);
  });

  it('names groups and methods that exist', () => {
    const chains = codes.filter((code) => CHAIN.test(code));
    expect(chains.length).toBeGreaterThan(300);
    expect(chains.filter((code) => reached(code) === undefined)).toEqual([]);
    expect(reached('work.members.nothing()')).toBeUndefined();
  });

  it('names decorators and events that exist', () => {
    const events = linesOf('scripts/data/work/events.jsonl').map(
      (line) => JSON.parse(line) as { event?: string; changeType?: string },
    );
    const rest = codes.filter((code) => !CHAIN.test(code));
    const wrong = rest.filter((code) => {
      const { name, first, second } = DECORATOR.exec(code)?.groups ?? {};
      if (name === undefined || !(name in entry)) return true;
      if (name !== 'OnWorkEvent' || first === undefined) return false;
      return !events.some(
        ({ event, changeType }) => event === first && (second === undefined || changeType === second),
      );
    });
    expect(rest.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});
