import { Logger } from '@nestjs/common';
import { type AccountPush, SUCCESS } from '../../account/push/account-push.js';
import { errorLine } from '../../core/redact.js';
import { readText } from '../../message/parse/fields.js';
import type { PushAnswer } from '../../webhook/receive/push-protocol.js';
import type { PlatformParts } from '../platform/platform-parts.js';
import { AnsweredPush } from './answered-push.js';

/**
 * The accounts of WeChat's release test (全网发布检测): AppID and original id. A test draws one Official Account and one
 * Mini Program of the five pairs.
 */
const TEST_ACCOUNTS: ReadonlyMap<string, string> = new Map([
  ['wx570bc396a51b8ff8', 'gh_3c884a361561'],
  ['wxd101a85aa106f53e', 'gh_8dad206e9538'],
  ['wx9252c5e0bb1836fc', 'gh_c0f28a78b318'],
  ['wxc39235c15087f6f3', 'gh_905ae9d01059'],
  ['wx8e1097c5bc82cde9', 'gh_3f222ed8d140'],
  ['wx7720d01d4b2a4500', 'gh_393666f1fdf4'],
  ['wx14550af28c71a144', 'gh_26128078e9ab'],
  ['wx05d483572dcd5d8b', 'gh_39abb5d4e1b7'],
  ['wxa35b9c23cfe664eb', 'gh_2b3713f184a6'],
  ['wx5910277cae6fd970', 'gh_7818dcb60240'],
]);
const TEXT = 'TESTCOMPONENT_MSG_TYPE_TEXT';
const QUERY = 'QUERY_AUTH_CODE:';
const HANDLER = { label: 'The release test', policy: 'drop' } as const;
/** An empty answer in the strict sense: the result comes by the customer-service API. */
const EMPTY: PushAnswer = Object.freeze({ status: 200, contentType: 'text/plain; charset=utf-8', body: '' });

/**
 * Answers WeChat's release test, which a platform must pass before it may serve accounts of everybody. It comes before
 * duplicates and handlers, for these ten accounts only, so that nothing of an application can stand in its way.
 */
export class ReleaseTest {
  private readonly logger = new Logger('WechatOpenPlatform');

  constructor(private readonly parts: PlatformParts) {}

  /** Whether an account is one of the test's, and the push was meant for it. */
  isTest(appId: string, { message }: AccountPush): boolean {
    return TEST_ACCOUNTS.get(appId) === message.toUserName;
  }

  /** The push with the answer that the test expects. */
  answer(appId: string, push: AccountPush): AnsweredPush {
    const { message } = push;
    if (message.event !== undefined) return this.text(push, `${message.event}from_callback`);
    const content = message.msgType === 'text' ? readText(message.raw['Content']) : '';
    if (content === TEXT) return this.text(push, `${TEXT}_callback`);
    if (content.startsWith(QUERY)) {
      return new AnsweredPush(push, () => {
        void this.replyByApi(appId, message.fromUserName, content.slice(QUERY.length).trim());
        return EMPTY;
      });
    }
    return new AnsweredPush(push, () => SUCCESS);
  }

  private text(push: AccountPush, text: string): AnsweredPush {
    return new AnsweredPush(push, () => push.success(push.reply(text, HANDLER).text));
  }

  /** The test wants its code exchanged, and a message sent with the token that this brought. */
  private async replyByApi(appId: string, openId: string, code: string): Promise<void> {
    const { exchange, authorizers } = this.parts;
    try {
      // The event `authorized` may have brought the same code: then its token is the one that is wanted.
      await exchange.exchange({ code, source: 'push', appId });
      const { client } = await authorizers.account(appId);
      await client.post('/cgi-bin/message/custom/send', {
        touser: openId,
        msgtype: 'text',
        text: { content: `${code}_from_api` },
      });
    } catch (error) {
      this.logger.error(`The release test's message by the API could not be sent. ${errorLine(error)}`);
    }
  }
}
