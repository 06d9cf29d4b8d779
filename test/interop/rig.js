import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { DEMO_ACCOUNTS, WechatSimulator } from '../../dist/simulator/index.js';

export const require = createRequire(import.meta.url);
export const OA = DEMO_ACCOUNTS.official;
export const MINI = DEMO_ACCOUNTS.mini;

/** A simulator for the tests of one file. */
export function useSimulator() {
  const held = {};
  before(async () => {
    held.simulator = await WechatSimulator.start();
  });
  after(() => held.simulator.stop());
  return held;
}

/** A webhook on a free port, where the account's pushes go: `answer({ query, body, request })` gives the reply. */
export async function useWebhook(simulator, answer) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const query = Object.fromEntries(new URL(request.url, 'http://x').searchParams);
    try {
      response.end(await answer({ query, body, request }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await simulator.deliversTo(`http://127.0.0.1:${server.address().port}/`);
  return { stop: () => new Promise((resolve) => server.close(resolve)) };
}

export const MENU = { button: [{ type: 'click', name: '今日', key: 'TODAY' }] };
/** The same menu as WeChat gives it back. */
export const MENU_READ = MENU.button.map((button) => ({ ...button, sub_button: [] }));

/** The template that every simulated account has. */
export const TEMPLATE = 'SimulatedTemplate_0000000000000000000000001';

/** Somebody writes, so that the account may write to them. Nobody answers. */
export const writes = (simulator, openid) =>
  simulator.user(openid).sends('hi', { deliveries: 1, webhookUrl: 'http://127.0.0.1:9/' });
