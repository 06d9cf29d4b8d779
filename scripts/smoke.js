// Starts the sample app as a newcomer would, and once more in each mode; pushes a message through the simulator's
// control API each time, has WeChat test its third-party platform, and stops it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './lib/build.js';
import { npm } from './lib/npm.js';

const START_LIMIT_MS = 60_000;

const given = {
  WECHAT_APP_ID: 'wx0123456789abcdef',
  WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
  WECHAT_TOKEN: 'smokeToken',
  WECHAT_ENCODING_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

// Windows has no SIGTERM: what ends there is npm's shell, and the app goes on.
if (process.platform === 'win32') {
  console.log('Skipped: on Windows an app under npm cannot be told to stop.');
  process.exit();
}

try {
  await run('as it comes', {});
  for (const mode of ['normal', 'compatible', 'safe']) {
    for (const adapter of ['express', 'fastify']) {
      await run(`${mode} on ${adapter}`, { ...given, WECHAT_ENCRYPT_MODE: mode, HTTP_ADAPTER: adapter });
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function run(label, env) {
  const started = Date.now();
  const app = spawn(
    ...npm(['start', '--silent'], {
      cwd: root,
      env: { ...process.env, PORT: '0', SIMULATOR_PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const exited = once(app, 'exit');
  try {
    const { appUrl, simulatorUrl } = await urls(app, exited);
    const ms = Date.now() - started;
    const { status } = await fetch(`${appUrl}/health`);
    if (status !== 200) throw new Error(`${label}: /health answered ${status}`);
    const reply = await ping(simulatorUrl, env.WECHAT_APP_ID);
    if (reply !== 'pong') throw new Error(`${label}: ping was answered with ${reply}`);
    await wecom(label, appUrl, simulatorUrl);
    const lines = await releaseTest(label, simulatorUrl);
    await pay(label, appUrl, simulatorUrl);
    app.kill('SIGTERM');
    await exited;
    await gone(label, appUrl, simulatorUrl);
    console.log(
      `${label}: ready after ${ms} ms, ping was answered with ${reply}, an order was paid, ${lines} lines of the release test passed, both stopped`,
    );
  } finally {
    app.kill('SIGTERM');
    await exited;
  }
}

/** npm passes the signal on and ends by it itself; that both servers are gone is what counts. */
async function gone(label, ...addresses) {
  for (const address of addresses) {
    const limit = Date.now() + 10_000;
    while (
      await fetch(address).then(
        () => true,
        () => false,
      )
    ) {
      if (Date.now() > limit) throw new Error(`${label}: ${address} still answers after SIGTERM`);
      await sleep(100);
    }
  }
}

async function ping(simulatorUrl, appId) {
  const { accounts } = await call(`${simulatorUrl}/_simulator/state`);
  const target = appId ?? Object.keys(accounts).find((id) => accounts[id].kind === 'official');
  const result = await call(`${simulatorUrl}/_simulator/accounts/${target}/push`, {
    message: { MsgType: 'text', Content: 'ping' },
  });
  return result.reply?.parsed?.Content;
}

/** 全网发布检测 of the demonstration platform. Returns the number of its lines. */
async function releaseTest(label, simulatorUrl) {
  const { components } = await call(`${simulatorUrl}/_simulator/state`);
  const [appId] = Object.keys(components);
  const { cases } = await call(`${simulatorUrl}/_simulator/components/${appId}/release-test`, {});
  const failed = cases.find(({ passed }) => !passed);
  if (failed) throw new Error(`${label}: the release test failed in "${failed.name}": ${failed.detail}`);
  return cases.length;
}

/** Places an order in the sample app and pays it in the simulator. */
async function pay(label, appUrl, simulatorUrl) {
  const order = { kind: 'native', description: 'smoke', total: 1 };
  const { outTradeNo } = await call(`${appUrl}/pay/orders`, order);
  const { merchants } = await call(`${simulatorUrl}/_simulator/state`);
  const [mchId] = Object.keys(merchants);
  const { deliveries } = await call(`${simulatorUrl}/_simulator/merchants/${mchId}/pay`, { outTradeNo });
  if (deliveries[0]?.status !== 204)
    throw new Error(`${label}: the payment was answered ${deliveries[0]?.status}`);
  const { orders } = await call(`${appUrl}/pay/paid`);
  if (orders[outTradeNo]?.handled !== 1) throw new Error(`${label}: the payment was not handled once`);
}

/** The callback of the demonstration corp, and an application message. */
async function wecom(label, appUrl, simulatorUrl) {
  const { corps } = await call(`${simulatorUrl}/_simulator/state`);
  const [corpId] = Object.keys(corps);
  const [agentId] = Object.keys(corps[corpId].agents);
  const agent = `${simulatorUrl}/_simulator/corps/${corpId}/agents/${agentId}`;
  const check = await call(`${agent}/verify-url`, {});
  if (!check.ok) throw new Error(`${label}: the callback address of WeCom was not verified: ${check.why}`);
  const { reply } = await call(`${agent}/push`, { message: { MsgType: 'text', Content: 'ping' } });
  if (reply?.parsed?.Content !== 'pong') throw new Error(`${label}: ping of WeCom was not answered`);
  const { msgId } = await call(`${appUrl}/work/messages`, { toUser: 'zhangsan', text: 'hello' });
  if (!msgId) throw new Error(`${label}: the application message of WeCom was not sent`);
}

async function urls(app, exited) {
  const signal = AbortSignal.timeout(START_LIMIT_MS);
  let output = '';
  for (;;) {
    const next = await Promise.race([once(app.stdout, 'data', { signal }), exited.then(() => undefined)]);
    if (!next) throw new Error(`The sample app ended before it was ready:\n${output}`);
    output += next[0];
    const appUrl = /Sample app {2}(\S+)/.exec(output)?.[1];
    const simulatorUrl = /WeChat simulator {2}(\S+)/.exec(output)?.[1];
    if (!appUrl || !simulatorUrl) continue;
    app.stdout.resume();
    return { appUrl, simulatorUrl };
  }
}

async function call(url, body) {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
