import type { WebhookAccount } from '../../account/push/webhook-account.js';
import { verifyHandshake } from '../../account/push/verify/verify-push.js';
import { Refusal } from '../../webhook/http/refusal.js';
import type { PushAnswer } from '../../webhook/receive/push-protocol.js';

/** Answers the URL verification of the console with the component's token. */
export function answerHandshake(webhook: WebhookAccount, url: string, now: number): PushAnswer | Refusal {
  const verified = verifyHandshake(webhook, url, now);
  if (verified instanceof Refusal) return verified;
  return {
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    headers: { 'X-Content-Type-Options': 'nosniff' },
    body: verified.echostr,
  };
}
