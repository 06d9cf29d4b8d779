import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { DynamicModule, INestApplication, NestApplicationOptions } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { WechatSimulator } from 'nestjs-wechat/simulator';
import { optionsFromEnv, resolveOptions, WechatConfigError } from 'nestjs-wechat';
import { AppModule } from '../src/app.module.js';
import { readEnvironment, withDemonstrationAccounts, type SampleEnvironment } from '../src/environment.js';
import { simulatedAccounts } from './simulated-accounts.js';

interface Running {
  app?: INestApplication;
  simulator?: WechatSimulator;
}

const WEBHOOKS = [
  { account: 'default', path: '/wechat', variable: 'WECHAT_TOKEN' },
  { account: 'mini', path: '/wechat/mini', variable: 'WECHAT_MINI_TOKEN' },
];

async function main(running: Running): Promise<void> {
  const { environment, faults } = readEnvironment(process.env);
  const { DEMO_ACCOUNTS } = await import('nestjs-wechat/simulator');
  Object.assign(process.env, withDemonstrationAccounts(process.env, DEMO_ACCOUNTS));
  faults.push(...configurationFaults());
  if (faults.length > 0) throw new WechatConfigError(faults);

  if (environment.simulator && !process.env.WECHAT_API_BASE_URL?.trim()) {
    running.simulator = await startSimulator(environment);
    process.env.WECHAT_API_BASE_URL = running.simulator.url;
  }

  running.app = await createApplication(environment);
  await listen(running.app, environment);
  const port = (running.app.getHttpServer().address() as { port: number }).port;
  running.simulator?.configureAccounts(simulatedAccounts(process.env, `http://127.0.0.1:${port}`));

  console.log(`Sample app  http://localhost:${port}`);
  if (running.simulator) console.log(`WeChat simulator  http://localhost:${running.simulator.port}`);
}

/** The faults of the WECHAT_* variables, found here so that one message lists them with the sample app's own. */
function configurationFaults(): string[] {
  try {
    const { accounts } = resolveOptions(optionsFromEnv(process.env));
    return WEBHOOKS.filter(({ account }) => accounts.get(account)?.tokens.length === 0).map(
      ({ path, variable }) =>
        `${variable} is missing: the webhook at ${path} cannot check a push without it.`,
    );
  } catch (error) {
    if (error instanceof WechatConfigError) return [...error.faults];
    throw error;
  }
}

async function startSimulator(environment: SampleEnvironment): Promise<WechatSimulator> {
  const { WechatSimulator } = await import('nestjs-wechat/simulator');
  const { simulatorPort: port } = environment;
  try {
    return await WechatSimulator.start({
      port,
      accounts: simulatedAccounts(process.env, `http://127.0.0.1:${environment.port}`),
    });
  } catch (error) {
    throw isPortInUse((error as Error).cause) ? portInUse(port, 'SIMULATOR_PORT', error) : error;
  }
}

const isPortInUse = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === 'EADDRINUSE';

function portInUse(port: number, variable: string, cause: unknown): Error {
  return new Error(
    `Port ${port} is in use: stop what listens there, or set ${variable} to another port (0 = any).`,
    { cause },
  );
}

async function createApplication(environment: SampleEnvironment): Promise<INestApplication> {
  const module = AppModule.for(environment);
  const options: NestApplicationOptions = { abortOnError: false, logger: ['warn', 'error', 'fatal'] };
  if (environment.httpAdapter === 'express') return NestFactory.create(module, options);
  return createOnFastify(module, options);
}

/** Fastify, made to take an empty body that is labelled JSON for no body, as Express does. */
async function createOnFastify(module: DynamicModule, options: NestApplicationOptions) {
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), options);
  app.useBodyParser('application/json', {}, (_request, body, done) => {
    try {
      done(null, body.length === 0 ? undefined : JSON.parse(body.toString()));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400 }));
    }
  });
  return app;
}

async function listen(app: INestApplication, { port, host }: SampleEnvironment): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw isPortInUse(error) ? portInUse(port, 'PORT', error) : error;
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
