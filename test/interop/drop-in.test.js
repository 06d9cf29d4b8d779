import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { OA, useSimulator } from './rig.js';

const program = (name) => fileURLToPath(new URL(`programs/${name}`, import.meta.url));

/** Runs a program that knows nothing of the simulator, and gives what it printed as JSON. */
function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out));
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}.\n${out}\n${err}`));
    });
  });
}

describe('programs that have the host names of WeChat built in', () => {
  const held = useSimulator();
  const refused = [];
  let directory;
  let door;
  let proxy;
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'wechat-drop-in-'));
    door = await held.simulator.openDropIn({
      caDirectory: directory,
      tlsPort: 0,
      onRefused: (what) => refused.push(what),
    });
    proxy = { HTTPS_PROXY: `http://127.0.0.1:${door.port}` };
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('wechatpay-axios-plugin orders and queries through the proxy', async () => {
    const keys = held.simulator.merchant().keys;
    const env = { ...proxy, NODE_EXTRA_CA_CERTS: door.caFile, MERCHANT: JSON.stringify(keys) };
    const { codeUrl, state } = await run(process.execPath, [program('wechatpay-axios-plugin.cjs')], env);

    assert.match(codeUrl, /^weixin:/);
    assert.equal(state, 'NOTPAY');
    assert.equal(held.simulator.state().merchants[keys.mchId].orders, 1);
  });

  it('a Python program gets a token and lists users through the proxy', async (t) => {
    const python = spawnSync('python3', ['-c', 'import requests']);
    if (python.error) return t.skip('python3 is not installed');
    const name = python.status === 0 ? 'with_requests.py' : 'with_urllib.py';
    t.diagnostic(`${name}: requests is ${python.status === 0 ? '' : 'not '}installed`);
    const env = {
      ...proxy,
      REQUESTS_CA_BUNDLE: door.caFile,
      SSL_CERT_FILE: door.caFile,
      APP_ID: OA.appId,
      APP_SECRET: OA.appSecret,
    };
    const { total, elsewhere } = await run('python3', [program(name)], env);

    assert.equal(total, OA.followers.length);
    assert.equal(elsewhere, 'refused');
    assert.ok(refused.includes('CONNECT example.com:443'));
  });

  it('co-wechat-api, its hosts resolved to the TLS port, creates a menu and reads it back', async () => {
    const env = {
      NODE_EXTRA_CA_CERTS: door.caFile,
      TLS_PORT: String(door.tlsPort),
      APP_ID: OA.appId,
      APP_SECRET: OA.appSecret,
    };
    const args = ['--require', program('resolve-hosts.cjs'), program('co-wechat-api.cjs')];
    const { button, total } = await run(process.execPath, args, env);

    assert.equal(button[0].key, 'TODAY');
    assert.equal(total, OA.followers.length);
  });
});
