import { Logger } from '@nestjs/common';
import { oneLine } from '../core/redact.js';
import { Subscriptions } from '../observe/subscriptions.js';
import type { WechatEvents } from '../observe/wechat.events.js';

/**
 * Logs what an operator should know, each once: a store that is out of reach and back again, another program that
 * renews too, a refusal that only a person can mend. Failures that pass by themselves only raise events.
 */
export function logCredentialEvents(events: WechatEvents): Subscriptions {
  const logger = new Logger('WechatCredentials');
  const refusals = new Map<string, string>();
  const refusedParts = new Map<string, string>();
  const subscriptions = new Subscriptions(events);
  subscriptions.on('store.degraded', ({ store, part, error }) => {
    if (part === undefined) {
      logger.warn(
        `The store "${store}" is out of reach. ${error.message} What is in memory goes on being served; renewals ` +
          'are not coordinated with other processes until it is back.',
      );
      return;
    }
    // One fault often refuses writes and leases alike, and comes back after each probe: it is logged once.
    if (refusedParts.get(store) === error.message) return;
    refusedParts.set(store, error.message);
    logger.warn(
      `The store "${store}" answers, but its ${part} fail. ${error.message} Until this is fixed, each process renews ` +
        'credentials for itself.',
    );
  });
  subscriptions.on('store.recovered', ({ store, part }) => {
    if (part === undefined) return logger.log(`The store "${store}" is back.`);
    if (refusedParts.delete(store)) logger.log(`The ${part} of the store "${store}" work again.`);
  });
  subscriptions.on('credential.conflict', ({ appId, kind, advice }) =>
    logger.warn(
      `WeChat refuses fresh values of the ${kind} of ${appId}: another program seems to renew it too. ${advice}`,
    ),
  );
  subscriptions.on('credential.renewalFailed', ({ appId, kind, error, failure }) => {
    if (failure !== 'permanent' || refusals.get(appId + kind) === error.message) return;
    refusals.set(appId + kind, error.message);
    logger.error(
      `The ${kind} of ${appId} cannot be renewed until somebody mends this. ${oneLine(error.message, 1000)}`,
    );
  });
  subscriptions.on('credential.renewed', ({ appId, kind }) => refusals.delete(appId + kind));
  return subscriptions;
}
