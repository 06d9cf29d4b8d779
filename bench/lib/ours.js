import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { decorateClass } from './nest.js';

/** This package as it is built. */
export const library = () => import('../../dist/index.js');

/**
 * An application context with the module in it.
 * @param {import('../../dist/index.js').WechatModuleOptions} options
 */
export async function contextWith(options, ...imports) {
  const { WechatModule } = await library();
  class AppModule {}
  decorateClass(AppModule, Module({ imports: [...imports, WechatModule.forRoot(options)] }));
  return NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
}
