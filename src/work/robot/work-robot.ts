import { WechatClient } from '../../client/wechat-client.js';
import { WechatInputError } from '../../client/client.errors.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import { WorkProtocol } from '../call/work-protocol.js';
import type { WorkRobotConf } from '../conf/work-conf.js';
import { WORK_PRODUCT } from '../credentials/work-owners.js';
import { responseUrlOf } from '../push/read-robot-push.js';
import { decryptRobotMedia } from './robot-media.js';
import { markdown, type RawRobotReply } from './robot-reply.js';

const RESPONSE = '/cgi-bin/aibot/response';

/**
 * An AI robot (智能机器人) in callback mode. It has no access token: it answers through the address that each message
 * brings.
 */
export class WorkRobot {
  readonly name: string;
  readonly #conf: WorkRobotConf;
  readonly #client: WechatClient;

  constructor(conf: WorkRobotConf, { http, clock, events }: WechatEngine) {
    this.name = conf.name;
    this.#conf = conf;
    const none = async (): Promise<never> => {
      throw new WechatCredentialError('WECHAT_CREDENTIAL_CONFIG', 'A robot of WeCom has no access token.');
    };
    const protocol = new WorkProtocol({
      owner: { product: WORK_PRODUCT, ids: ['robot', conf.name] },
      endpoint: conf.endpoint,
      token: 'access_token',
      credential: { get: none, renew: none },
      secrets: () => [],
    });
    this.#client = new WechatClient({ protocol, http, clock, events });
  }

  /**
   * Answers a message later, once and within an hour, where its handler returned nothing.
   *
   * @param push as the handler was given it
   * @param reply markdown, or a template card under WeCom's own names
   * @throws WechatInputError for a push that has no address for it
   */
  async respond(push: object, reply: string | RawRobotReply): Promise<void> {
    const respond = this.responderOf(push);
    if (!respond) throw new WechatInputError('This push cannot be answered later: it has no response_url.');
    await respond(typeof reply === 'string' ? markdown(reply) : reply);
  }

  /** How a push is answered later; undefined where it has no address for it. */
  responderOf(push: object): ((reply: RawRobotReply) => Promise<void>) | undefined {
    const url = responseUrlOf(push);
    const code =
      url !== undefined && URL.canParse(url) ? new URL(url).searchParams.get('response_code') : null;
    if (code === null) return undefined;
    return async (reply) => {
      await this.#client.post(RESPONSE, reply, { token: false, query: { response_code: code } });
    };
  }

  /**
   * Opens the bytes of a file that a member sent, fetched from the message's `url` within five minutes.
   *
   * @throws WechatCryptoError when no key fits
   */
  decryptMedia(bytes: Uint8Array): Buffer {
    let failure: unknown;
    for (const key of this.#conf.encodingAesKeys) {
      try {
        return decryptRobotMedia(bytes, `${key}=`);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }
}
