import type { DynamicModule, INestApplication, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { WechatClock } from 'nestjs-wechat';
import { AppModule } from './app.module.js';
import type { SampleEnvironment } from './environment.js';

/**
 * The application on the HTTP adapter of the environment, not yet listening.
 *
 * @param clock the clock of a simulator; the machine's time without it
 */
export async function createApplication(
  environment: SampleEnvironment,
  clock?: WechatClock,
): Promise<INestApplication> {
  const module = AppModule.for(environment, clock);
  const options: NestApplicationOptions = { abortOnError: false, logger: ['warn', 'error', 'fatal'] };
  if (environment.httpAdapter === 'fastify') return createOnFastify(module, options);
  return NestFactory.create(module, options);
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
