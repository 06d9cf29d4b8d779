import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { freePort } from '../support/free-port.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.build', 'readme');
const files = ['README.md', 'README.zh-CN.md'];

/** The first complete program of a document. */
async function exampleOf(file: string): Promise<string> {
  const text = await readFile(join(root, file), 'utf8');
  const [, code] = /```ts\n([\s\S]*?)```/.exec(text) ?? [];
  if (!code) throw new Error(`${file} has no example`);
  return code;
}

describe('README example', () => {
  beforeAll(() => mkdir(work, { recursive: true }));
  afterAll(() => rm(work, { recursive: true, force: true }));

  it('is the same in both languages, and short', async () => {
    const [english, chinese] = await Promise.all(files.map(exampleOf));
    expect(chinese).toBe(english);
    expect(english!.trim().split('\n').filter(Boolean).length).toBeLessThanOrEqual(15);
  });

  it('compiles under strict rules', { timeout: 60_000 }, async () => {
    const path = join(work, 'typed-example.ts');
    await writeFile(path, await exampleOf('README.md'));
    const { config } = ts.readConfigFile(join(root, 'sample-app/tsconfig.json'), (name) =>
      ts.sys.readFile(name),
    );
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, extends: join(root, 'tsconfig.json'), files: [path], include: undefined },
      ts.sys,
      join(root, 'sample-app'),
    );
    const program = ts.createProgram([path], { ...options, noEmit: true, rootDir: root, paths: {} });
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(messages).toEqual([]);
  });

  it('runs and answers WeChat', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const code = ts.transpileModule((await exampleOf('README.md')).replace('3000', String(port)), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
      },
    });
    const path = join(work, 'example.mjs');
    await writeFile(path, code.outputText);
    const account = {
      appId: 'wx1234567890abcdef',
      appSecret: '0123456789abcdef0123456789abcdef',
      token: 'readmeToken',
      encryptMode: 'safe' as const,
      encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
      webhookUrl: `http://127.0.0.1:${port}/wechat`,
    };
    const simulator = await WechatSimulator.start({ port: 0, accounts: [{ kind: 'official', ...account }] });
    const child = spawn(process.execPath, [path], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        WECHAT_APP_ID: account.appId,
        WECHAT_APP_SECRET: account.appSecret,
        WECHAT_TOKEN: account.token,
        WECHAT_ENCODING_AES_KEY: account.encodingAesKey,
        WECHAT_API_BASE_URL: simulator.url,
      },
    });
    try {
      let output = '';
      child.stderr.on('data', (chunk) => (output += String(chunk)));
      while (!output.includes('successfully started')) {
        const [chunk] = (await Promise.race([
          once(child.stdout, 'data'),
          once(child, 'exit').then(() => {
            throw new Error(`The example ended:\n${output}`);
          }),
        ])) as [Buffer];
        output += String(chunk);
      }
      await expect.poll(() => fetch(`http://127.0.0.1:${port}/`).then((r) => r.status)).toBe(404);
      const answers = [];
      for (const message of [
        { MsgType: 'text', Content: 'ping' },
        { MsgType: 'text', Content: 'hello 世界' },
        { MsgType: 'event', Event: 'subscribe' },
      ]) {
        const response = await fetch(`${simulator.url}/_simulator/accounts/${account.appId}/push`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ message }),
        });
        const { reply } = (await response.json()) as { reply: { parsed: { Content: string } } };
        answers.push(reply.parsed.Content);
      }
      expect(answers).toEqual(['pong', 'Hello, 世界!', 'Welcome!']);
    } finally {
      child.kill();
      await simulator.stop();
    }
  });
});
