import { account } from '../lib/account.js';
import { library } from '../lib/ours.js';
import { replyTo } from '../lib/push.js';

/**
 * This package's public functions in the order in which its webhook calls them, with every check on: grammar of the
 * parameters, window, signature, each check of the frame, strict parse to a typed push, limits of the reply.
 *
 * @param {(push: import('../../dist/index.js').WechatPush) => string} [answer] the text of the reply
 * @returns {Promise<(query: Record<string, string>, body: string) => string>}
 */
export async function ourCycle(answer = answerToText) {
  const {
    MessageCipherRing,
    Reply,
    buildReply,
    isNonce,
    isTimestamp,
    messageSignature,
    readEnvelope,
    readPush,
    sealReply,
    signaturesEqual,
  } = await library();
  const { appId, token, encodingAesKey } = account;
  const ring = new MessageCipherRing([encodingAesKey], appId);
  const tolerance = 300;

  return function cycle(query, body) {
    const { timestamp, nonce, msg_signature: given } = query;
    if (!isTimestamp(timestamp) || !isNonce(nonce)) throw new Error('grammar');
    const now = Math.floor(Date.now() / 1000);
    if (Math.abs(Number(timestamp) - now) > tolerance) throw new Error('outside the window');
    const { encrypt } = readEnvelope(body);
    if (!signaturesEqual(messageSignature(token, timestamp, nonce, encrypt), given))
      throw new Error('wrong signature');
    const { plaintext, cipher } = ring.decrypt(encrypt);
    const push = readPush(plaintext);
    const reply = buildReply(Reply.text(answer(push)), push, { now });
    return sealReply(reply, { token, cipher, timestamp: now, nonce, format: push.format });
  };
}

function answerToText(push) {
  if (push.msgType !== 'text') throw new Error('not a text');
  return replyTo(push.content);
}
