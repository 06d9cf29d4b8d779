import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenPlatformPush } from '../../support/open-platform/platform-stub.js';
import { PlatformRig } from '../../support/open-platform/platform-rig.js';
import type { Json } from '../../support/simulator-caller.js';

let rig: PlatformRig;
/** Access tokens by the code that brought them. */
let tokens: Map<string, Promise<string>>;

beforeEach(async () => {
  rig = await PlatformRig.start();
  tokens = new Map();
  rig.platform.answerEvent = (seen) => {
    if (seen.field('InfoType') === 'authorized') void tokenOf(seen.field('AuthorizationCode'));
    return 'success';
  };
  rig.platform.answerMessage = answer;
});
afterEach(() => rig.stop());

/** The token of a code, which is exchanged once. */
function tokenOf(code: string): Promise<string> {
  const known = tokens.get(code);
  if (known) return known;
  const asked = rig
    .componentToken()
    .then((token) => rig.ask('api_query_auth', token, { authorization_code: code }))
    .then(({ authorization_info: info }: Json) => info.authorizer_access_token as string);
  tokens.set(code, asked);
  return asked;
}

/** What the rules of the release test want to hear. */
function answer(seen: SeenPlatformPush): string {
  const content = seen.field('Content');
  if (seen.field('MsgType') === 'event') {
    return rig.platform.sealedText(seen, `${seen.field('Event')}from_callback`);
  }
  if (!content.startsWith('QUERY_AUTH_CODE:')) return rig.platform.sealedText(seen, `${content}_callback`);
  const code = content.slice('QUERY_AUTH_CODE:'.length);
  void tokenOf(code).then((access) =>
    rig.post(`/cgi-bin/message/custom/send?access_token=${access}`, {
      touser: seen.field('FromUserName'),
      msgtype: 'text',
      text: { content: `${code}_from_api` },
    }),
  );
  return '';
}

const failedOf = (cases: { name: string; passed: boolean }[]) =>
  cases.filter(({ passed }) => !passed).map(({ name }) => name.split(' ')[0]);

describe('the release test', () => {
  it.each([1, 2, 3, 4, 5])('with pair %i passes in all eight lines', async (pair) => {
    const result = await rig.own('/release-test', { pair });
    expect(result.cases).toHaveLength(8);
    expect(result.cases.filter(({ passed }: Json) => !passed)).toEqual([]);
    expect(result.cases.map(({ name }: Json) => name.split(' ')[0])).toEqual([
      '组件ticket正确接收',
      '生成预授权码',
      '获取授权code',
      '授权',
      '返回Api文本消息',
      '返回普通文本消息',
      '发送事件消息',
      '取消授权',
    ]);
  });

  it('leaves nothing behind: no test account, no authorization', async () => {
    const before = Object.keys(rig.simulator.state().accounts);
    await rig.component.releaseTest();
    expect(Object.keys(rig.simulator.state().accounts)).toEqual(before);
    expect(rig.component.report.authorizers).toEqual({});
  });

  it.each<[string, string[], () => void]>([
    [
      'a ticket that is answered with something else',
      ['组件ticket正确接收', '生成预授权码'],
      () => {
        const good = rig.platform.answerEvent;
        rig.platform.answerEvent = (seen, response) =>
          seen.field('InfoType') === 'component_verify_ticket' ? 'ok' : good(seen, response);
      },
    ],
    [
      'a passive text that is something else',
      ['返回普通文本消息'],
      () => {
        rig.platform.answerMessage = (seen) =>
          seen.field('Content') === 'TESTCOMPONENT_MSG_TYPE_TEXT'
            ? rig.platform.sealedText(seen, 'hello')
            : answer(seen);
      },
    ],
    [
      'an event that is answered with nothing',
      ['发送事件消息'],
      () => {
        rig.platform.answerMessage = (seen) => (seen.field('MsgType') === 'event' ? 'success' : answer(seen));
      },
    ],
    [
      'a passive reply where there must be none',
      ['返回Api文本消息'],
      () => {
        rig.platform.answerMessage = (seen) =>
          seen.field('Content').startsWith('QUERY') ? rig.platform.sealedText(seen, 'wait') : answer(seen);
      },
    ],
    [
      'a withdrawal that fails',
      ['取消授权'],
      () => {
        const good = rig.platform.answerEvent;
        rig.platform.answerEvent = (seen, response) =>
          seen.field('InfoType') === 'unauthorized' ? '' : good(seen, response);
      },
    ],
  ])('fails for %s', async (_, names, spoil) => {
    await rig.own('', { deliveries: 1, replyTimeoutMs: 1000 }, 'PUT');
    spoil();
    expect(failedOf((await rig.own('/release-test')).cases)).toEqual(names);
  });

  it('fails in every line that needs the code, for a platform that exchanges nothing', async () => {
    await rig.own('', { replyTimeoutMs: 1000 }, 'PUT');
    rig.platform.answerEvent = () => 'success';
    rig.platform.answerMessage = () => 'success';
    const { cases } = await rig.own('/release-test', { pair: 1 });
    expect(failedOf(cases)).toEqual(['授权', '返回Api文本消息', '返回普通文本消息', '发送事件消息']);
    expect(cases[3].detail).toContain('was not exchanged');
  });

  it('fails in every line with a reason, for a platform without addresses', async () => {
    await rig.control('PUT', '/components/wxempty', { appSecret: 's', replyTimeoutMs: 500 });
    const { cases } = await rig.control('POST', '/components/wxempty/release-test');
    expect(cases.map(({ passed }: Json) => passed)).toEqual(Array.from({ length: 8 }, () => false));
    for (const { detail } of cases) expect(detail).toMatch(/\w/);
  });

  it('runs one at a time', async () => {
    const [one, two] = await Promise.all([rig.own('/release-test'), rig.own('/release-test')]);
    expect(new Set([one.status, two.status])).toEqual(new Set([200, 409]));
    expect(await rig.own('/release-test', { pair: 6 })).toMatchObject({ status: 400 });
  });
});
