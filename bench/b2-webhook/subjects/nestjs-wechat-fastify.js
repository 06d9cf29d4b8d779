import { startOn } from './nestjs-wechat.js';

/** This package in Nest on Fastify. */
export const start = () => startOn('fastify');
