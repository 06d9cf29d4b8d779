import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';

// Nest in plain JavaScript: decorators are functions that are called by hand.

/** Puts class decorators on a class, the nearest to it first. */
export function decorateClass(target, ...decorators) {
  for (const decorator of decorators.toReversed()) decorator(target);
  return target;
}

/** Puts method decorators on a method. */
export function decorateMethod(target, name, ...decorators) {
  const descriptor = Object.getOwnPropertyDescriptor(target.prototype, name);
  for (const decorator of decorators.toReversed()) decorator(target.prototype, name, descriptor);
}

/** Puts parameter decorators on a method's parameters, by their order. */
export function decorateParameters(target, name, ...decorators) {
  decorators.forEach((decorator, index) => decorator(target.prototype, name, index));
}

/** The types of a constructor's parameters, for injection. */
export const inject = (target, ...types) => Reflect.defineMetadata('design:paramtypes', types, target);

/** `express` or `fastify`; only what is used is loaded. */
export async function createApplication(module, adapter, options = {}) {
  const silent = { logger: false, abortOnError: false, ...options };
  if (adapter === 'express') return NestFactory.create(module, silent);
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  return NestFactory.create(module, new FastifyAdapter(), silent);
}

/** Starts an application on a free port. */
export async function listenOn(application) {
  await application.listen(0, '127.0.0.1');
  return application.getHttpServer().address().port;
}
