import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CORP } from 'nestjs-wechat/simulator';
import { getJson, runApp, type RunningApp, sendJson, type SimulatedReply, startApp } from './running-app.js';

const CORP = DEMO_CORP.corpId;
const AGENT = '1000002';

describe.each(['express', 'fastify'])('WeCom in the sample app on %s', (adapter) => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ HTTP_ADAPTER: adapter });
  });
  afterAll(async () => {
    await app?.stop();
  });

  const control = async (method: string, path: string, body?: unknown) => {
    const response = await sendJson(`${app.simulatorUrl}/_simulator${path}`, method, body);
    return (await response.json()) as Record<string, unknown>;
  };
  const own = (path: string, body?: unknown) =>
    control('POST', `/corps/${CORP}/agents/${AGENT}${path}`, body);
  const push = (message: object, options: object = {}) =>
    own('/push', { message, ...options }) as unknown as Promise<SimulatedReply>;
  const say = async (Content: string, FromUserName = 'zhangsan') =>
    (await push({ MsgType: 'text', Content, FromUserName })).reply?.parsed.Content;
  const post = async (path: string, body: unknown, headers?: Record<string, string>) => {
    const response = await fetch(`${app.appUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('answers the verification of its callback address', async () => {
    expect(await own('/verify-url')).toMatchObject({ ok: true, status: 200 });
  });

  it('answers texts, images and menu clicks as the official account does', async () => {
    expect(await say('ping')).toBe('pong');
    expect(await say('你好 <a> & ]] > 🌏')).toBe('echo: 你好 <a> & ]] > 🌏');
    expect(await say('human')).toBe('echo: human');
    const image = await push({ MsgType: 'image', MediaId: 'media-1' });
    expect(image.reply?.parsed).toMatchObject({ MsgType: 'image', Image: { MediaId: 'media-1' } });
    const click = await push({ MsgType: 'event', Event: 'click', EventKey: 'HELP', FromUserName: 'lisi' });
    expect(click.reply?.parsed.Content).toBe('click: HELP');
    const news = await push({ MsgType: 'text', Content: 'article' });
    expect(news.reply?.parsed).toMatchObject({ MsgType: 'news', ArticleCount: '1' });
  });

  it('answers with an empty 200 where there is nothing to say', async () => {
    for (const message of [
      { Content: 'nothing' },
      { Content: 'boom' },
      { MsgType: 'event', Event: 'enter_agent' },
      { MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user', UserID: 'x' },
      { MsgType: 'event', Event: 'an_event_of_next_year' },
    ]) {
      const { outcome, deliveries } = await push({ FromUserName: 'wangwu', ...message });
      expect([outcome, deliveries.map(({ status, body }) => [status, body])]).toEqual([
        'success',
        [[200, '']],
      ]);
    }
  });

  it('counts the runs of each member apart', async () => {
    await control('PUT', `/corps/${CORP}/members`, [{ userid: `counter-${adapter}` }]);
    const member = `counter-${adapter}`;
    expect(await say('runs', member)).toBe('1');
    await say('anything', member);
    expect(await say('runs', member)).toBe('3');
  });

  it('does not believe an AgentID outside, and takes the envelope in any order', async () => {
    for (const agentIdIn of ['first', 'empty', 'none']) {
      const { reply } = await push({ Content: `ping`, MsgId: `90${agentIdIn.length}` }, { agentIdIn });
      expect(reply?.parsed.Content).toBe('pong');
    }
  });

  it('refuses what is sealed for another receive id, three times, with an empty 401', async () => {
    const { deliveries, outcome } = await push({ Content: 'ping' }, { receiveId: 'ww9999999999999999' });
    expect(outcome).toBe('failed');
    expect(deliveries.map(({ status, body }) => [status, body])).toEqual([1, 2, 3].map(() => [401, '']));
  });

  it('sends application messages', async () => {
    const sent = await post('/work/messages', { toUser: 'zhangsan|lisi', text: '开会了' });
    expect(sent).toMatchObject({ status: 200, body: { msgId: expect.any(String) } });
    const { messages } = await getJson<{ messages: Record<string, unknown>[] }>(
      `${app.simulatorUrl}/_simulator/state`,
    );
    const got = messages.filter(({ appId }) => appId === CORP);
    expect(got.slice(-2)).toMatchObject([
      { to: 'zhangsan', type: 'text', body: { text: { content: '开会了' } } },
      { to: 'lisi' },
    ]);
  });

  it.each([
    [{ text: 'x' }, 400],
    [{ toUser: 'zhangsan' }, 400],
    [{ toUser: 7, text: 'x' }, 400],
    [{ toUser: ' ', text: 'x' }, 400],
    ['{"toUser":', 400],
    [{ toUser: 'nobody', text: 'x' }, 502],
  ])('answers %j with %i', async (body, status) => {
    const answer = await post('/work/messages', body);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code: expect.any(String) });
  });

  it('lists departments', async () => {
    const { departments } = await getJson<{ departments: object[] }>(`${app.appUrl}/work/departments`);
    expect(departments).toEqual([
      { id: 1, name: '示例企业' },
      { id: 2, name: '研发部' },
      { id: 3, name: '市场部' },
    ]);
  });

  it('signs pages with two tickets', async () => {
    const url = encodeURIComponent('http://example.com/page?a=1');
    const answer = await getJson(`${app.appUrl}/work/jssdk/config?url=${url}`);
    const common = {
      timestamp: expect.any(Number),
      nonceStr: expect.any(String),
      signature: expect.stringMatching(/^[0-9a-f]{40}$/),
    };
    expect(answer).toEqual({
      config: { appId: CORP, ...common },
      agentConfig: { corpid: CORP, agentid: AGENT, ...common },
    });
    for (const bad of ['', '?url=', '?url=page', '?url=ftp%3A%2F%2Fa', '?url=a&url=b']) {
      expect((await fetch(`${app.appUrl}/work/jssdk/config${bad}`)).status).toBe(400);
    }
  });

  it('calls any path with the token of the application', async () => {
    const member = await post('/work/call', { path: '/cgi-bin/user/get?userid=lisi' });
    expect(member).toMatchObject({ status: 200, body: { name: '李四' } });
    const tag = await post('/work/call', {
      path: '/cgi-bin/tag/create',
      body: { tagname: `标签 ${adapter}` },
    });
    expect(tag).toMatchObject({ status: 200, body: { tagid: expect.any(Number) } });
    const refused = await post('/work/call', { path: '/cgi-bin/user/get?userid=nobody' });
    expect(refused).toMatchObject({
      status: 502,
      body: { error: { errcode: 60111, class: expect.any(String) } },
    });
    for (const path of [undefined, 7, '', 'http://example.com/x', '//example.com/x', 'cgi-bin/x']) {
      const bad = await post('/work/call', { path });
      expect([path, bad.status, typeof bad.body.error]).toEqual([path, 400, 'object']);
    }
    const foreign = await post(
      '/work/call',
      { path: '/cgi-bin/tag/list' },
      { origin: 'http://evil.example' },
    );
    expect(foreign.status).toBe(403);
  });

  it('gets another token when its own has died, with one request', async () => {
    const count = async () => {
      const { corps } = await getJson<{
        corps: Record<string, { agents: Record<string, Record<string, number>> }>;
      }>(`${app.simulatorUrl}/_simulator/state`);
      return corps[CORP]!.agents[AGENT]!.tokenRequests!;
    };
    await post('/work/call', { path: '/cgi-bin/tag/list' });
    const before = await count();
    await own('/invalidate');
    const all = await Promise.all(
      Array.from({ length: 8 }, () => post('/work/call', { path: '/cgi-bin/tag/list' })),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    expect((await count()) - before).toBe(1);
  });
});

describe('WeCom in the sample app', () => {
  it('asks once where gettoken brings the refused token again, and passes the refusal on', async () => {
    const app = await startApp();
    try {
      const call = () => sendJson(`${app.appUrl}/work/call`, 'POST', { path: '/cgi-bin/tag/list' });
      expect((await call()).status).toBe(200);
      const fault = { path: '/qyapi/cgi-bin/tag/list', fault: 'errcode', value: 40014 };
      await sendJson(`${app.simulatorUrl}/_simulator/faults`, 'POST', fault);
      const answers = await Promise.all(Array.from({ length: 6 }, call));
      for (const answer of answers) {
        expect(answer.status).toBe(502);
        expect(await answer.json()).toMatchObject({ error: { errcode: 40014 } });
      }
      const state = await getJson<{ corps: Record<string, { agents: Record<string, object> }> }>(
        `${app.simulatorUrl}/_simulator/state`,
      );
      expect(state.corps[CORP]!.agents[AGENT]).toMatchObject({ tokenRequests: 2 });
    } finally {
      await app.stop();
    }
  });

  it('names what is missing of a corp that is set in part, option and variable', async () => {
    const { code, output } = await runApp({ WECHAT_WORK_CORP_ID: 'ww1', WECHAT_WORK_AGENT_ID: '1000002' });
    expect(code).not.toBe(0);
    expect(output).toContain('WECHAT_WORK_SECRET');
    const { output: noKey } = await runApp({
      WECHAT_WORK_CORP_ID: 'ww1',
      WECHAT_WORK_AGENT_ID: '1000002',
      WECHAT_WORK_SECRET: 'secret',
      WECHAT_WORK_TOKEN: 'token',
      WECHAT_WORK_ENCODING_AES_KEY: 'short',
    });
    expect(noKey).toContain('WECHAT_WORK_ENCODING_AES_KEY');
    expect(noKey).not.toContain('short');
  });

  it('takes a corp that is given, and a simulator that is started along knows it', async () => {
    const app = await startApp({
      WECHAT_WORK_CORP_ID: 'wwgiven',
      WECHAT_WORK_AGENT_ID: '1000077',
      WECHAT_WORK_SECRET: 'given-secret',
      WECHAT_WORK_TOKEN: 'givenToken,oldToken',
      WECHAT_WORK_ENCODING_AES_KEY: 'given0EncodingAESKey00000000000000000000010',
    });
    try {
      const { corps } = await getJson<{ corps: object }>(`${app.simulatorUrl}/_simulator/state`);
      expect(Object.keys(corps)).toEqual(['wwgiven']);
      const pushed = `${app.simulatorUrl}/_simulator/corps/wwgiven/agents/1000077/push`;
      const answer = await sendJson(pushed, 'POST', { message: { Content: 'ping' } });
      expect(await answer.json()).toMatchObject({
        outcome: 'replied',
        reply: { parsed: { Content: 'pong' } },
      });
    } finally {
      await app.stop();
    }
  });

  it('keeps the calls of the demonstration corp on this machine where there is no simulator', async () => {
    const app = await startApp({ WECHAT_SIMULATOR: 'off' });
    try {
      const response = await fetch(`${app.appUrl}/work/departments`);
      expect(response.status).toBe(502);
    } finally {
      await app.stop();
    }
  });
});
