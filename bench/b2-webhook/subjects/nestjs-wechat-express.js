import { startOn } from './nestjs-wechat.js';

/** This package in Nest on Express. */
export const start = () => startOn('express');
