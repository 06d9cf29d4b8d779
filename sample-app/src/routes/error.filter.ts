import { Catch, type ArgumentsHost, HttpException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { WechatApiError, WechatError, WechatInputError } from 'nestjs-wechat';

/**
 * Every error of a route in one shape, `{ error: { code, ... } }`: 502 for what WeChat refused or what kept us from
 * reaching it, 400 for bad input. Whatever else goes wrong is left to Nest.
 */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    const answer = answerFor(error);
    // oxlint-disable-next-line promise/valid-params -- a filter's catch, not a promise's
    if (!answer) return super.catch(error, host);
    const { httpAdapter } = this.httpAdapterHost!;
    httpAdapter.reply(host.switchToHttp().getResponse(), { error: answer.error }, answer.status);
  }
}

function answerFor(error: unknown): { status: number; error: object } | undefined {
  if (error instanceof WechatApiError) {
    const { code, errcode, errmsg, class: errorClass } = error;
    return { status: 502, error: { code, errcode, errmsg, class: errorClass } };
  }
  if (error instanceof WechatError) {
    const status = error instanceof WechatInputError ? 400 : 502;
    // A failure of WeChat Pay's after which it is not known what was done carries WeChat's word too.
    const { errcode, class: errorClass } = error as { errcode?: string | number; class?: string };
    return { status, error: { code: error.code, errcode, errmsg: error.message, class: errorClass } };
  }
  if (error instanceof HttpException) {
    const response = error.getResponse() as { error?: unknown };
    const inShape = typeof response === 'object' && typeof response.error === 'object' && response.error;
    const status = error.getStatus();
    return { status, error: inShape || { code: `HTTP_${status}`, errmsg: error.message } };
  }
  // What the HTTP framework itself refuses, a body that is no JSON for one.
  const { statusCode, message } = error as { statusCode?: number; message?: string };
  if (statusCode === undefined || statusCode < 400 || statusCode > 499) return undefined;
  return { status: statusCode, error: { code: `HTTP_${statusCode}`, errmsg: message } };
}
