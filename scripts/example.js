// `npm run example NAME`: one of `examples/`, with a simulator of WeChat beside it. With `-- --real` it talks to WeChat
// itself, with the accounts of the environment and of `.env`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseEnv } from 'node:util';
import ts from 'typescript';
import { buildAll, root } from './lib/build.js';

const folder = join(root, 'examples');
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith('.ts') ? [file.replace(/\.ts$/, '')] : [],
);
const args = process.argv.slice(2);
const isReal = args.includes('--real');
const name = args.find((argument) => !argument.startsWith('-'))?.replace(/\.ts$/, '');
if (name === undefined || !names.includes(name)) {
  console.error(`Say which one: npm run example ${names.join(' | ')}`);
  process.exit(2);
}

try {
  await buildAll();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const port = Number(process.env.PORT ?? 3000);
const url = `http://127.0.0.1:${port}`;
const variables = isReal ? ownVariables() : await simulated();

// Inside the repository, so that the file finds the package by its name.
const out = join(root, '.build/examples');
mkdirSync(out, { recursive: true });
const file = join(out, `${name}.mjs`);
const { outputText } = ts.transpileModule(readFileSync(join(folder, `${name}.ts`), 'utf8'), {
  compilerOptions: {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  },
});
writeFileSync(file, outputText);
const child = spawn(process.execPath, [file], {
  stdio: 'inherit',
  env: { ...process.env, ...variables, PORT: String(port) },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));

function ownVariables() {
  const path = join(process.cwd(), '.env');
  return existsSync(path) ? { ...parseEnv(readFileSync(path, 'utf8')), ...process.env } : {};
}

/** Starts a simulator that delivers to the example, and gives the variables of its demonstration accounts. */
async function simulated() {
  const { WechatSimulator } = await import(pathToFileURL(join(root, 'dist/simulator/index.js')).href);
  const simulator = await WechatSimulator.start({ port: Number(process.env.SIMULATOR_PORT ?? 3100) });
  await simulator.deliversTo(`${url}/wechat`);
  const corp = simulator.corp();
  await corp.deliversTo(`${url}/wechat/work`);
  const robot = { token: 'robotToken', encodingAesKey: 'robot0Example0EncodingAESKey000000000000010' };
  corp.configure({ robots: { AIBOT: { ...robot, callbackUrl: `${url}/wechat/robot` } } });
  const component = simulator.component();
  await component.deliversTo(url, '/wechat/open');
  // The platform's first ticket comes when the example listens.
  if (name === 'platform') void whenListening(() => component.pushesTicket());
  console.log(`WeChat simulator  http://localhost:${simulator.port}`);
  console.log(`${name}  http://localhost:${port}`);
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'bin/nestjs-wechat.js'), 'env', '--simulator', simulator.url, '--app', url],
    { encoding: 'utf8' },
  );
  return {
    ...parseEnv(stdout),
    WECHAT_WORK_ROBOT_TOKEN: robot.token,
    WECHAT_WORK_ROBOT_ENCODING_AES_KEY: robot.encodingAesKey,
    WECHAT_RECORDS: `file:${join(root, '.build/examples/records')}`,
    PUBLIC_URL: url,
  };
}

async function whenListening(then) {
  while (!(await fetch(url).then(Boolean, () => false))) await sleep(300);
  await then();
}
