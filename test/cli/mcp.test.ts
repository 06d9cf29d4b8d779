import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { bundleProgram } from '../support/bundle-program.js';
import { CliProcess } from '../support/cli/cli-process.js';
import type { Json } from '../support/simulator-caller.js';
import { OA, SimulatorCaller } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

/** The client of the SDK. */
interface Client {
  connect(transport: object): Promise<void>;
  listTools(): Promise<{ tools: { name: string; description: string; inputSchema: Json }[] }>;
  callTool(call: {
    name: string;
    arguments?: object;
  }): Promise<{ content: { text: string }[]; isError?: boolean }>;
  getInstructions(): string | undefined;
  close(): Promise<void>;
}

let program: Awaited<ReturnType<typeof bundleProgram>>;
let simulator: WechatSimulator;
let webhook: WebhookStub;
let client: Client;

const sdk = async (file: string) =>
  (await import(/* @vite-ignore */ `@modelcontextprotocol/sdk/${file}`)) as Record<
    string,
    new (...args: unknown[]) => never
  >;

async function connect(...args: string[]): Promise<Client> {
  const { Client } = await sdk('client/index.js');
  const { StdioClientTransport } = await sdk('client/stdio.js');
  const made: Client = new Client!({ name: 'test', version: '1' });
  await made.connect(
    new StdioClientTransport!({
      command: process.execPath,
      args: [program.path, 'mcp', ...args],
      stderr: 'ignore',
    }),
  );
  return made;
}

async function use(name: string, input: object = {}): Promise<Json> {
  const { content, isError } = await client.callTool({ name, arguments: input });
  return { ...JSON.parse(content[0]!.text), ...(isError && { isError }) };
}

beforeAll(async () => {
  program = await bundleProgram('test/support/cli/cli-program.ts');
});
afterAll(() => program.remove());
beforeEach(async () => {
  simulator = await WechatSimulator.start({ controlKey: 'mine' });
  webhook = await WebhookStub.start();
  await simulator.deliversTo(webhook.url);
  client = await connect('--url', simulator.url, '--control-key', 'mine');
});
afterEach(async () => {
  await client.close();
  await webhook.stop();
  await simulator.stop();
});

describe('nestjs-wechat mcp', () => {
  it('lists its tools with their arguments', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'send_as_user',
        'wait_for_reply',
        'explain_failure',
        'set_fault',
        'move_clock',
        'read_wire',
      ]),
    );
    for (const { description, inputSchema } of tools) {
      expect(description.length).toBeGreaterThan(10);
      expect(inputSchema.type).toBe('object');
    }
    expect(client.getInstructions()).toContain('simulated WeChat');
  });

  it('sends as a user and tells the passive reply', async () => {
    webhook.answer = (seen) => webhook.sealed(webhook.text(seen, 'pong'));
    const result = await use('send_as_user', { openid: 'alice', text: 'ping' });
    expect(result).toMatchObject({ outcome: 'replied', reply: { parsed: { Content: 'pong' } } });
    expect(webhook.last.plain).toContain('<FromUserName><![CDATA[alice]]>');
    await use('send_as_user', { event: 'CLICK', event_key: 'TODAY' });
    expect(webhook.last.plain).toContain('<EventKey><![CDATA[TODAY]]>');
  });

  it('waits for what the application sends later, to this person', async () => {
    await use('send_as_user', { openid: 'alice', text: 'slow' });
    const caller = await new SimulatorCaller(simulator).login();
    const waiting = use('wait_for_reply', { openid: 'alice', timeout_seconds: 20 });
    await caller.post('/cgi-bin/message/custom/send', {
      touser: 'alice',
      msgtype: 'text',
      text: { content: 'done' },
    });
    expect((await waiting).messages).toMatchObject([{ to: 'alice', body: { text: { content: 'done' } } }]);
    expect(await use('wait_for_reply', { openid: 'bob', timeout_seconds: 0 })).toEqual({ messages: [] });
  });

  it('explains a refused call by its rid', async () => {
    const caller = await new SimulatorCaller(simulator).login();
    await caller.post('/cgi-bin/menu/create', { button: [] });
    const { errcode, errmsg } = await caller.post('/cgi-bin/message/custom/send', {
      touser: 'stranger',
      msgtype: 'text',
      text: { content: '' },
    });
    const [, rid] = /rid: ?([\w-]+)/.exec(errmsg as string)!;
    const explained = await use('explain_failure', { rid });
    expect(explained).toMatchObject({ errcode, meaning: expect.any(String), call: { rid } });
    expect((await use('explain_failure')).call.rid).toBe(rid);
    expect(await use('explain_failure', { rid: 'none' })).toMatchObject({ isError: true });
  });

  it('sets faults, moves the clock, and makes tokens invalid', async () => {
    const caller = await new SimulatorCaller(simulator).login();
    await use('set_fault', { path: '/cgi-bin/user/get', fault: 'errcode', value: 45009 });
    expect((await caller.get('/cgi-bin/user/get')).errcode).toBe(45009);
    await use('clear_faults');
    expect((await caller.get('/cgi-bin/user/get')).total).toBe(OA.followers.length);
    await use('move_clock', { seconds: 7200 });
    expect((await caller.get('/cgi-bin/user/get')).errcode).toBe(42001);
    await caller.login();
    await use('invalidate_token');
    expect((await caller.get('/cgi-bin/user/get')).errcode).toBe(40001);
  });

  it('reads the wire: the newest, of one direction, the failed ones alone', async () => {
    await use('send_as_user', { text: 'one' });
    const caller = await new SimulatorCaller(simulator).login();
    await caller.get('/cgi-bin/user/info?openid=x');
    expect((await use('read_wire', { direction: 'push' })).entries).toHaveLength(1);
    const { entries } = await use('read_wire', { direction: 'call', only_failed: true, limit: 1 });
    expect(entries[0]).toMatchObject({ ok: false, path: expect.stringContaining('/cgi-bin/user/info') });
  });

  it('takes null for an optional argument that is left out', async () => {
    await use('send_as_user', { openid: null, text: 'ping', event: null, message: null, account: null });
    expect(webhook.last.plain).toContain('<Content><![CDATA[ping]]></Content>');
    const { entries } = await use('read_wire', { direction: null, only_failed: null, limit: null });
    expect(entries.length).toBeGreaterThan(0);
  });

  it.each([
    ['dance', {}, 'no tool dance'],
    ['move_clock', {}, '"seconds" is missing'],
    ['move_clock', { seconds: null }, '"seconds" must be a number.'],
    ['send_as_user', { colour: null }, 'no argument "colour"'],
    ['move_clock', { seconds: 'soon' }, '"seconds" must be a number.'],
    ['move_clock', { seconds: -1 }, '"seconds" must be at least 0.'],
    ['read_wire', { limit: 101 }, '"limit" must be from 1 to 100.'],
    ['read_wire', { limit: 1.5 }, '"limit" must be a whole number.'],
    ['read_wire', { direction: 'up' }, '"direction" must be one of push, call.'],
    ['read_wire', { only_failed: 'yes' }, '"only_failed" must be true or false.'],
    ['send_as_user', { openid: 5 }, '"openid" must be text.'],
    ['send_as_user', { message: [] }, '"message" must be an object.'],
    ['set_fault', { path: '/x', fault: 'errcode', value: [] }, '"value" must be text or a number.'],
    ['send_as_user', { colour: 'red' }, 'no argument "colour"'],
    ['send_as_user', { text: 'x', account: 'wxnone' }, 'no account wxnone'],
    ['set_fault', { path: '/x', fault: 'fire' }, '"fault" must be one of'],
  ])('tells the assistant what is wrong with %s %j', async (name, input, message) => {
    expect(await use(name, input)).toEqual({ isError: true, error: expect.stringContaining(message) });
  });
});

it('starts a simulator of its own without --url, and ends with its input', async () => {
  const started = CliProcess.start(process.execPath, [program.path, 'mcp', '--port', '0']);
  started.child.stdin!.write(
    `${JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 't', version: '1' } },
    })}\n`,
  );
  await started.prints(/"id":1/);
  expect(started.err).toContain('WeChat simulator');
  // Nothing but the protocol goes to standard output.
  for (const line of started.out.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('jsonrpc');
  started.child.stdin!.end();
  expect(await started.ended).toBe(0);
});

it('says that no simulator answers', async () => {
  const other = await connect('--url', 'http://127.0.0.1:9');
  const { content, isError } = await other.callTool({ name: 'read_state' });
  expect([isError, content[0]!.text]).toEqual([true, expect.stringContaining('Start one with')]);
  await other.close();
});
