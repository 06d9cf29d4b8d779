import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { WechatAccounts } from 'nestjs-wechat';
import { type AnyCall, callAny, demandSimulator } from './any-call.js';
import { badInput, requireText } from './bad-input.js';
import { JsonBodyGuard } from './json-body.guard.js';
import { SameOriginGuard } from './same-origin.guard.js';

/** Calls any WeChat API path. For developing only: it is there while WeChat is a simulator on this machine. */
@Controller('call')
@UseGuards(SameOriginGuard, JsonBodyGuard)
export class CallController {
  constructor(private readonly accounts: WechatAccounts) {}

  @Post()
  @HttpCode(200)
  async call(@Body() request: (AnyCall & { account?: unknown }) | undefined) {
    const wechat = this.accounts.get();
    demandSimulator(wechat);
    const account = request?.account === undefined ? undefined : requireText(request.account, 'account');
    if (account !== undefined && !this.accounts.has(account)) {
      throw badInput(`There is no account of that name: give one of ${this.accounts.names().join(', ')}.`);
    }
    return callAny(this.accounts.get(account), request);
  }
}
