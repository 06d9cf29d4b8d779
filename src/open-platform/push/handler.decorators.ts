import type { PipeTransform, Type } from '@nestjs/common';
import type { WechatPush } from '../../message/pushes/index.js';
import { handler } from '../../webhook/declare/handler.decorators.js';
import { parameter } from '../../webhook/declare/param.decorators.js';

/** The events of the authorization-event URL that are known by name; any other text passes too. */
export type OpenPlatformEventName = Extract<WechatPush, { msgType: 'component' }>['infoType'] | (string & {});

/**
 * Handles an event of a third-party platform's authorization-event URL.
 *
 * @param infoType the push's `InfoType`: `notify_third_fasteregister`, `component_verify_ticket`...
 */
export const OnOpenPlatformEvent = (infoType: OpenPlatformEventName): MethodDecorator =>
  handler(`@OnOpenPlatformEvent(${JSON.stringify(infoType)})`, {
    kind: 'event',
    event: infoType.toLowerCase(),
    key: undefined,
  });

const onEvent = (name: string, event: string) => (): MethodDecorator =>
  handler(`@${name}()`, { kind: 'event', event, key: undefined });

/** Handles the authorization of a further account. `WechatOpenPlatform.account()` waits until it is recorded. */
export const OnAuthorized = onEvent('OnAuthorized', 'authorized');
/** Handles the end of an authorization. Its record says so already; delete what the law demands. */
export const OnUnauthorized = onEvent('OnUnauthorized', 'unauthorized');
/** Handles a change of the permissions that an account has granted. */
export const OnAuthorizationUpdated = onEvent('OnAuthorizationUpdated', 'updateauthorized');

/**
 * The AppID of the account that an event is about, or to which a message was sent; undefined for an event of the
 * platform itself.
 */
export const AuthorizerAppId: (...pipes: (PipeTransform | Type<PipeTransform>)[]) => ParameterDecorator =
  parameter(({ push, account }) => {
    const { raw = {} } = push as { raw?: Record<string, unknown> };
    const named = raw['AuthorizerAppid'] ?? raw['authorizer_appid'] ?? raw['appid'];
    if (raw['InfoType'] !== undefined) return typeof named === 'string' && named !== '' ? named : undefined;
    // Messages of a platform's accounts are named by both AppIDs; the name of an ordinary account has no slash.
    return account.includes('/') ? account.slice(account.lastIndexOf('/') + 1) : undefined;
  });
