// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Qualification and naming of an account.
import { number, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * The qualification was verified (资质认证成功).
 *
 * Interface permissions start here.
 *
 * (official account; confirmed)
 */
export interface QualificationVerifySuccessPush extends EventPush<
  'qualification_verify_success',
  'qualification_verify_success'
> {
  readonly expiredTime: number;
}

/**
 * The qualification was refused (资质认证失败).
 *
 * (official account; confirmed)
 */
export interface QualificationVerifyFailPush extends EventPush<
  'qualification_verify_fail',
  'qualification_verify_fail'
> {
  readonly failTime: number;
  readonly failReason: string;
}

/**
 * The name was verified (名称认证成功).
 *
 * (official account; confirmed)
 */
export interface NamingVerifySuccessPush extends EventPush<'naming_verify_success', 'naming_verify_success'> {
  readonly expiredTime: number;
}

/**
 * The name was refused (名称认证失败).
 *
 * (official account; confirmed)
 */
export interface NamingVerifyFailPush extends EventPush<'naming_verify_fail', 'naming_verify_fail'> {
  readonly failTime: number;
  readonly failReason: string;
}

/**
 * The annual verification is due soon (年审通知).
 *
 * (official account; confirmed)
 */
export interface AnnualRenewPush extends EventPush<'annual_renew', 'annual_renew'> {
  readonly expiredTime: number;
}

/**
 * The verification expired (认证过期失效通知).
 *
 * (official account; confirmed)
 */
export interface VerifyExpiredPush extends EventPush<'verify_expired', 'verify_expired'> {
  readonly expiredTime: number;
}

/** Qualification and naming of an account. */
export const verification = (): readonly PushDefinition[] => [
  event('qualification_verify_success', 'qualification_verify_success', () => [
    number('expiredTime', 'ExpiredTime'),
  ]),
  event('qualification_verify_fail', 'qualification_verify_fail', () => [
    number('failTime', 'FailTime'),
    text('failReason', 'FailReason'),
  ]),
  event('naming_verify_success', 'naming_verify_success', () => [number('expiredTime', 'ExpiredTime')]),
  event('naming_verify_fail', 'naming_verify_fail', () => [
    number('failTime', 'FailTime'),
    text('failReason', 'FailReason'),
  ]),
  event('annual_renew', 'annual_renew', () => [number('expiredTime', 'ExpiredTime')]),
  event('verify_expired', 'verify_expired', () => [number('expiredTime', 'ExpiredTime')]),
];
