import { Body, Controller, HttpCode, NotFoundException, Post, UseGuards } from '@nestjs/common';
import { WechatAccounts } from 'nestjs-wechat';
import { badInput, requireText } from './bad-input.js';
import { JsonBodyGuard } from './json-body.guard.js';
import { SameOriginGuard } from './same-origin.guard.js';

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Calls any WeChat API path. For developing only: it is there while WeChat is a simulator on this machine. */
@Controller('call')
@UseGuards(SameOriginGuard, JsonBodyGuard)
export class CallController {
  constructor(private readonly accounts: WechatAccounts) {}

  @Post()
  @HttpCode(200)
  async call(@Body() request: { path?: unknown; body?: unknown; account?: unknown } | undefined) {
    const wechat = this.accounts.get();
    if (!LOOPBACK.test(new URL(wechat.conf.apiBaseUrl).hostname)) throw new NotFoundException();
    const path = requireText(request?.path, 'path');
    const account = request?.account === undefined ? undefined : requireText(request.account, 'account');
    if (account !== undefined && !this.accounts.has(account)) {
      throw badInput(`There is no account of that name: give one of ${this.accounts.names().join(', ')}.`);
    }
    const { client } = this.accounts.get(account);
    const [pathname, query] = splitQuery(path);
    return request?.body === undefined
      ? client.get(pathname, query)
      : client.post(pathname, request.body, { query });
  }
}

function splitQuery(path: string): [string, Record<string, string>] {
  const at = path.indexOf('?');
  if (at < 0) return [path, {}];
  return [path.slice(0, at), Object.fromEntries(new URLSearchParams(path.slice(at + 1)))];
}
