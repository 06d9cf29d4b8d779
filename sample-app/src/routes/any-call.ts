import { NotFoundException } from '@nestjs/common';
import type { WechatService } from 'nestjs-wechat';
import { requireText } from './bad-input.js';

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A call of any WeChat API path, as it is asked for. */
export interface AnyCall {
  path?: unknown;
  body?: unknown;
}

/** Whether an API is a simulator on this machine. */
export const isOnThisMachine = (apiBaseUrl: string): boolean => LOOPBACK.test(new URL(apiBaseUrl).hostname);

/** Routes that call whatever they are told are for developing: they are there while WeChat is on this machine. */
export function demandSimulator({ conf }: WechatService): void {
  if (!isOnThisMachine(conf.apiBaseUrl)) throw new NotFoundException();
}

/** Calls the path with the token of the account or application: GET without a body, POST with one. */
export function callAny({ client }: Pick<WechatService, 'client'>, call: AnyCall | undefined) {
  const [pathname, query] = splitQuery(requireText(call?.path, 'path'));
  return call?.body === undefined ? client.get(pathname, query) : client.post(pathname, call.body, { query });
}

function splitQuery(path: string): [string, Record<string, string>] {
  const at = path.indexOf('?');
  if (at < 0) return [path, {}];
  return [path.slice(0, at), Object.fromEntries(new URLSearchParams(path.slice(at + 1)))];
}
