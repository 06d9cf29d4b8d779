// `npm start`: the sample app with a simulator of WeChat beside it, and demonstration accounts that both know.
import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import type { WechatSimulator } from 'nestjs-wechat/simulator';
import { optionsFromEnv, resolveOptions, WechatConfigError } from 'nestjs-wechat';
import { openPlatformOptionsFromEnv, resolveOpenPlatformOptions } from 'nestjs-wechat/open-platform';
import { resolveWorkOptions, workOptionsFromEnv } from 'nestjs-wechat/work';
import { createApplication } from '../src/application.js';
import { EnvironmentReader, readEnvironment } from '../src/environment.js';
import { isOnThisMachine } from '../src/routes/any-call.js';
import { withDemonstrationAccounts } from './demo-accounts.js';
import { listening } from './ports.js';
import { simulatedAccounts, simulatedComponents, simulatedCorps } from './simulated-accounts.js';
import {
  demoMerchantDefaults,
  demoMerchantVariables,
  isDemoMerchant,
  merchantFaults,
  simulatedMerchants,
} from './demo-merchant.js';

interface Running {
  app?: INestApplication;
  simulator?: WechatSimulator;
}

const WEBHOOKS = [
  { account: 'default', path: '/wechat', variable: 'WECHAT_TOKEN' },
  { account: 'mini', path: '/wechat/mini', variable: 'WECHAT_MINI_TOKEN' },
];

async function main(running: Running): Promise<void> {
  const { DEMO_ACCOUNTS, DEMO_COMPONENT, DEMO_WORK_ACCOUNT, demoMerchant, WechatSimulator } =
    await import('nestjs-wechat/simulator');
  const demo = { ...DEMO_ACCOUNTS, component: DEMO_COMPONENT, work: DEMO_WORK_ACCOUNT };
  Object.assign(process.env, withDemonstrationAccounts(process.env, demo));
  const isDemo = isDemoMerchant(process.env);
  if (isDemo) Object.assign(process.env, demoMerchantVariables(demoMerchant()));
  const read = new EnvironmentReader(process.env);
  const environment = readEnvironment(read);
  const simulatorPort = read.port('SIMULATOR_PORT', 3100);
  const wantsSimulator = read.choice('WECHAT_SIMULATOR', ['on', 'off'], 'on') === 'on';
  const hasPayAddress = read.text('WECHAT_PAY_BASE_URL') !== undefined;
  if (isDemo) Object.assign(process.env, demoMerchantDefaults(process.env, simulatorPort));
  const faults = [...read.faults, ...configurationFaults(isDemo)];
  if (faults.length > 0) throw new WechatConfigError(faults);

  if (wantsSimulator && !read.text('WECHAT_API_BASE_URL')) {
    const appUrl = `http://127.0.0.1:${environment.port}`;
    const accounts = simulatedAccounts(process.env, appUrl);
    const components = simulatedComponents(process.env, appUrl);
    const merchants = simulatedMerchants(process.env);
    const corps = simulatedCorps(process.env, appUrl);
    running.simulator = await listening(simulatorPort, 'SIMULATOR_PORT', () =>
      WechatSimulator.start({
        port: simulatorPort,
        accounts,
        components,
        merchants,
        corps,
        // The app is given the simulator's clock, so pushes are stamped with it.
        pushTime: 'simulated',
      }),
    );
    process.env.WECHAT_API_BASE_URL = running.simulator.url;
    if (!hasPayAddress) process.env.WECHAT_PAY_BASE_URL = running.simulator.url;
  }
  keepDemonstrationHere(process.env, DEMO_WORK_ACCOUNT);

  const app = await createApplication(environment, running.simulator?.clock);
  running.app = app;
  await listening(environment.port, 'PORT', () => app.listen(environment.port, environment.host));
  const { port } = app.getHttpServer().address() as { port: number };
  if (running.simulator) tellAddresses(running.simulator, `http://127.0.0.1:${port}`);

  console.log(`Sample app  http://localhost:${port}`);
  if (running.simulator) console.log(`WeChat simulator  http://localhost:${running.simulator.port}`);
}

/** The demonstration corp is no real one: without a simulator, its calls end on this machine. */
function keepDemonstrationHere(env: NodeJS.ProcessEnv, { corpId }: { corpId: string }): void {
  if (env.WECHAT_WORK_CORP_ID !== corpId || env.WECHAT_WORK_API_BASE_URL?.trim()) return;
  const base = env.WECHAT_API_BASE_URL?.trim() ?? '';
  const isHere = URL.canParse(base) && isOnThisMachine(base);
  if (!isHere) env.WECHAT_WORK_API_BASE_URL = 'http://127.0.0.1:9/qyapi';
}

/** Tells the simulator where the app listens, and has it send the platform its first ticket. */
function tellAddresses(simulator: WechatSimulator, appUrl: string): void {
  simulator.configureAccounts(simulatedAccounts(process.env, appUrl));
  const components = simulatedComponents(process.env, appUrl);
  simulator.configureComponents(components);
  for (const { corpId, ...corp } of simulatedCorps(process.env, appUrl))
    simulator.corp(corpId).configure(corp);
  for (const { appId } of components) void simulator.component(appId).pushesTicket();
}

/** The faults of the WECHAT_* variables, found here so that one message lists them with the sample app's own. */
function configurationFaults(isDemo: boolean): string[] {
  const ofAccounts = faultsOf(() => {
    const { accounts } = resolveOptions(optionsFromEnv(process.env));
    return WEBHOOKS.filter(({ account }) => accounts.get(account)?.tokens.length === 0).map(
      ({ path, variable }) =>
        `${variable} is missing: the webhook at ${path} cannot check a push without it.`,
    );
  });
  const ofPlatform = faultsOf(() => {
    resolveOpenPlatformOptions({}, openPlatformOptionsFromEnv(process.env));
    return [];
  });
  const ofPay = faultsOf(() => merchantFaults(process.env, isDemo));
  const ofWork = faultsOf(() => {
    const { apps } = resolveWorkOptions(workOptionsFromEnv(process.env));
    const isMissing = apps.get('default')?.tokens.length === 0;
    return isMissing
      ? ['WECHAT_WORK_TOKEN is missing: the callback address at /wechat/work cannot check a push without it.']
      : [];
  });
  return toldOnce([ofAccounts, ofPlatform, ofPay, ofWork]);
}

/** The faults of all products; a variable that several read is told once. */
function toldOnce(products: string[][]): string[] {
  const told = new Set<string>();
  return products.flatMap((faults) => {
    const fresh = faults.filter((fault) => !told.has(variableIn(fault) ?? ''));
    for (const fault of faults) told.add(variableIn(fault) ?? fault);
    return fresh;
  });
}

const variableIn = (fault: string): string | undefined => /\((WECHAT_\w+)\)/.exec(fault)?.[1];

function faultsOf(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof WechatConfigError) return [...error.faults];
    throw error;
  }
}

async function stop(running: Running): Promise<void> {
  await running.app?.close();
  await running.simulator?.stop();
}

const running: Running = {};
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void stop(running).finally(() => process.exit(0));
  });
}

try {
  await main(running);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(running).catch(() => undefined);
  process.exit(1);
}
