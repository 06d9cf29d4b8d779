import { ApiRefusal } from '../server/refusal.js';
import type { JsonObject } from '../util/json.js';

/** WeChat Pay refuses a request: an HTTP status, a code and a message. */
export class PayRefusal extends ApiRefusal {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail?: JsonObject,
    /** The number behind the last `-` of `Request-ID`, by which WeChat's support tells failures apart. */
    readonly number = 268_435_461,
  ) {
    super(message);
  }
}

/** A member of the body, or a parameter, is wrong. */
export const paramError = (field: string, issue: string, value?: unknown): PayRefusal =>
  new PayRefusal(400, 'PARAM_ERROR', `输入源“${field}”映射到字段“${lastOf(field)}”校验失败，${issue}`, {
    field,
    ...(value !== undefined && { value: typeof value === 'object' ? null : value }),
    issue,
    location: 'body',
  });

/** A member that WeChat Pay does not know. */
export const unknownMember = (at: string, name: string): PayRefusal => {
  const detail = { field: `${at}/${name}`, issue: 'unknown member', location: 'body' };
  return new PayRefusal(400, 'PARAM_ERROR', `参数中含有非法的额外参数：${name}`, detail, 270_924_358);
};

/** A business rule does not allow it. */
export const invalidRequest = (message: string): PayRefusal =>
  new PayRefusal(400, 'INVALID_REQUEST', message);

/** The refund, transfer or other thing that was asked for is not there. */
export const notThere = (what: string): PayRefusal =>
  new PayRefusal(404, 'RESOURCE_NOT_EXISTS', `${what}不存在`);

export const orderNotThere = (): PayRefusal =>
  new PayRefusal(404, 'ORDER_NOT_EXIST', '订单不存在', undefined, 268_512_771);

/** A user who never gave the permission is answered so; one who took it back is not. */
export const permissionNotThere = (): PayRefusal =>
  new PayRefusal(404, 'ORDER_NOT_EXIST', '请求操作的授权记录不存在');

export const signError = (message: string, detail?: JsonObject): PayRefusal =>
  new PayRefusal(401, 'SIGN_ERROR', message, detail, 268_443_699);

/** The refusal that a fault asks for by its HTTP status; -1 is a failure of WeChat's. */
export function refusalOf(status: number): PayRefusal {
  const [code, message] = BY_STATUS[status] ?? ['SYSTEM_ERROR', '系统异常，请用相同参数重新调用'];
  return new PayRefusal(BY_STATUS[status] ? status : 500, code, message);
}

const BY_STATUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['PARAM_ERROR', '参数错误'],
  401: ['SIGN_ERROR', '签名错误'],
  403: ['NO_AUTH', '商户无权限'],
  404: ['RESOURCE_NOT_EXISTS', '查询的资源不存在'],
  429: ['FREQUENCY_LIMITED', '频率超限'],
  502: ['SERVICE_UNAVAILABLE', '服务不可用'],
  503: ['SERVICE_UNAVAILABLE', '服务不可用'],
};

const lastOf = (field: string): string => field.split('/').at(-1) ?? field;
