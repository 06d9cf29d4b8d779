/** The name of the account that `WechatModule.forRoot()` configures at its top level. */
export const DEFAULT_ACCOUNT = 'default';

/** Injection token of the validated module options. */
export const WECHAT_OPTIONS = Symbol('WECHAT_OPTIONS');
/** Injection token of the {@link WechatClock}. */
export const WECHAT_CLOCK = Symbol('WECHAT_CLOCK');
/** Injection token of the {@link WechatHttp} transport. */
export const WECHAT_HTTP = Symbol('WECHAT_HTTP');
/** Injection token of what credentials are kept in: a `WechatTokenStore`, or any other {@link StoreOption}. */
export const WECHAT_TOKEN_STORE = Symbol('WECHAT_TOKEN_STORE');
/** Injection token of the opened store, guarded against its own failures. */
export const WECHAT_OPENED_STORE = Symbol('WECHAT_OPENED_STORE');
/** Injection token of the {@link WechatLease}. */
export const WECHAT_LEASE = Symbol('WECHAT_LEASE');
/** Injection token of what records are kept in: a `WechatRecordStore`, or any other {@link RecordsOption}. */
export const WECHAT_RECORD_STORE = Symbol('WECHAT_RECORD_STORE');
/** Injection token of the {@link WechatDedupStore}, the memory of pushes that were seen. */
export const WECHAT_DEDUP_STORE = Symbol('WECHAT_DEDUP_STORE');
/** Injection token of the {@link LateReplySender}. */
export const WECHAT_LATE_REPLY = Symbol('WECHAT_LATE_REPLY');

/** Injection token of the function that ends what is sent to OpenTelemetry. */
export const WECHAT_TELEMETRY = Symbol('WECHAT_TELEMETRY');

/**
 * The diagnostics channel of handlers that threw, `{ handler, error }` with texts that hold no secret. The simulator
 * tells a waiting test of it; without a listener nothing is published.
 */
export const HANDLER_FAILED = 'nestjs-wechat.handler.failed';

/** The injection token of the `WechatService` of one account. */
export const getWechatToken = (account: string = DEFAULT_ACCOUNT): string => `wechat:${account}`;

/** The injection token of the `WechatConfService` of one account. */
export const getWechatConfToken = (account: string = DEFAULT_ACCOUNT): string => `wechat:${account}:conf`;
