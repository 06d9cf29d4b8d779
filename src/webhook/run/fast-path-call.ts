import type { Type } from '@nestjs/common';
import type { ApplicationConfig, ModulesContainer } from '@nestjs/core';
import { extractOf } from '../declare/param.decorators.js';
import type { PushCall } from './push-call.js';
import { replyCapture } from './reply-capture.js';

/** Calls a handler's method with its arguments, without Nest. */
export type FastPathCall = (call: PushCall) => unknown;

/** Metadata keys of `@UseGuards()`, `@UsePipes()`, `@UseInterceptors()`, `@UseFilters()` and of parameters. */
const ENHANCERS = ['__guards__', '__pipes__', '__interceptors__', '__exceptionFilters__'];
const PARAMETERS = '__routeArguments__';

interface Parameter {
  readonly index: number;
  readonly factory?: object;
  readonly data?: unknown;
  readonly pipes?: readonly unknown[];
  readonly schema?: unknown;
}

/**
 * The fast path to a handler without enhancers: no guard, pipe, interceptor or filter on it, on its class or global, no
 * request scope, no parameters but those of pushes. A handler with any of these is called through Nest, which makes a
 * context and a chain of observables for it on every push.
 *
 * @returns undefined where the handler must be called through Nest
 */
export function fastPathCallOf(
  type: Type,
  method: string,
  modules: ModulesContainer,
  config: ApplicationConfig,
): FastPathCall | undefined {
  const instance = staticInstance(type, modules);
  if (!instance || hasGlobalEnhancers(config)) return undefined;
  const handler = instance[method] as (...args: unknown[]) => unknown;
  if (isEnhanced(type) || isEnhanced(handler)) return undefined;
  const parameters = Object.values(
    (Reflect.getMetadata(PARAMETERS, type, method) ?? {}) as Record<string, Parameter>,
  );
  const extracts: ((call: PushCall) => unknown)[] = [];
  for (const { index, factory, data, pipes, schema } of parameters) {
    const extract = factory && extractOf(factory);
    if (!extract || (pipes && pipes.length > 0) || schema !== undefined) return undefined;
    extracts[index] = (call) => extract(call, data);
  }
  return callerOf(instance, handler, extracts);
}

function callerOf(
  instance: object,
  handler: (...args: unknown[]) => unknown,
  extracts: readonly (((call: PushCall) => unknown) | undefined)[],
): FastPathCall {
  const [first, second] = extracts;
  if (extracts.length === 0) return () => handler.call(instance);
  if (extracts.length === 1) return (call) => handler.call(instance, first!(call));
  if (extracts.length === 2) return (call) => handler.call(instance, first?.(call), second!(call));
  return (call) =>
    handler.apply(
      instance,
      Array.from(extracts, (extract) => extract?.(call)),
    );
}

function staticInstance(type: Type, modules: ModulesContainer): Record<string, unknown> | undefined {
  for (const { controllers } of modules.values()) {
    for (const wrapper of controllers.values()) {
      if (wrapper.metatype !== type) continue;
      return wrapper.isDependencyTreeStatic() ? (wrapper.instance as Record<string, unknown>) : undefined;
    }
  }
  return undefined;
}

function hasGlobalEnhancers(config: ApplicationConfig): boolean {
  const all: readonly (readonly unknown[])[] = [
    config.getGlobalGuards(),
    config.getGlobalRequestGuards(),
    config.getGlobalPipes(),
    config.getGlobalRequestPipes(),
    config.getGlobalInterceptors(),
    config.getGlobalRequestInterceptors(),
    config.getGlobalFilters(),
    config.getGlobalRequestFilters(),
    // Nest 11 has none of these.
    (config as Partial<ApplicationConfig>).getGlobalPreRequestHooks?.() ?? [],
  ];
  return all.some((one) => one.length > 0);
}

const isEnhanced = (target: object): boolean =>
  ENHANCERS.some((key) =>
    ((Reflect.getMetadata(key, target) ?? []) as unknown[]).some((enhancer) => enhancer !== replyCapture),
  );
