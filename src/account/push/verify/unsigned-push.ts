import { WechatMessageError } from '../../../message/message.errors.js';
import { readPush } from '../../../message/parse/read-push.js';
import { Refusal } from '../../../webhook/http/refusal.js';
import { AccountPush, ContainerCheck } from '../account-push.js';
import type { AccountReplies } from '../account-replies.js';
import type { WebhookAccount } from '../webhook-account.js';

/** Any parameter that belongs to a signature, also in a spelling that a query parser would take for one. */
const SIGNATURE_PARAMETER = /[?&](?:msg_)?signature/i;

/** Whether a request makes no claim to be signed. One that does is verified like any other. */
export const isUnsigned = (url: string): boolean => !SIGNATURE_PARAMETER.test(decoded(url));

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/**
 * Reads a push of WeChat's cloud hosting (云托管), which sends neither a query nor a signature: the platform's network
 * is what keeps others out.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/wxcloudrun/src/development/call/
 */
export function verifyUnsigned(
  account: WebhookAccount,
  text: string,
  replies: AccountReplies,
): AccountPush | Refusal {
  try {
    const push = readPush(text);
    const parts = { account, push, text, seal: {}, replies };
    return push.raw['action'] === 'CheckContainerPath' ? new ContainerCheck(parts) : new AccountPush(parts);
  } catch (error) {
    if (!(error instanceof WechatMessageError)) throw error;
    return new Refusal(400, `the body is unreadable (${error.reason})`, error.detail);
  }
}
