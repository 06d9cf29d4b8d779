import { MessageCipher } from '../../crypto/message-cipher.js';
import { messageSignature, pushSignature } from '../../crypto/signature.js';
import type { AccountSettings } from '../state/account/account-settings.js';
import { writeJson } from '../util/json.js';
import type { PushFields } from './push-message.js';
import { jsonFields } from './push-message.js';
import { randomDigits } from '../util/random.js';
import type { XmlStyle } from './xml.js';
import { writeXml } from './xml.js';

/** One delivery of a push, ready to go. */
export interface Envelope {
  readonly url: URL;
  readonly body: string;
  /** The body before encryption. */
  readonly plain: string;
  readonly contentType: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/** What may be chosen for one push. */
export interface EnvelopeOptions {
  mode: AccountSettings['encryptMode'];
  format: AccountSettings['format'];
  webhookUrl: string;
  /** Which of the account's AES keys encrypts it; 0 is the current one. */
  keyIndex?: number;
  xmlStyle?: XmlStyle;
  /** What stands beside the ciphertext in safe mode. Default: the receiver, `ToUserName`. */
  outer?: PushFields;
  /** Unix seconds. */
  seconds: number;
}

/** Writes, encrypts and signs a push: with a timestamp, a nonce and a ciphertext of its own each time. */
export function seal(
  settings: Pick<AccountSettings, 'appId' | 'token' | 'aesKeys'>,
  fields: PushFields,
  options: EnvelopeOptions,
): Envelope {
  const { mode, format, seconds } = options;
  const write = (content: PushFields): string =>
    format === 'json' ? writeJson(content) : writeXml(content, options.xmlStyle);
  const content = format === 'json' ? jsonFields(fields) : fields;
  const plain = write(content);
  const timestamp = String(seconds);
  const nonce = randomDigits(10);
  const { token } = settings;
  const url = new URL(options.webhookUrl);
  url.searchParams.append('signature', pushSignature(token, timestamp, nonce));
  url.searchParams.append('timestamp', timestamp);
  url.searchParams.append('nonce', nonce);
  const openid = fields.FromUserName;
  if (typeof openid === 'string') url.searchParams.append('openid', openid);
  let body = plain;
  if (mode !== 'normal') {
    const key = settings.aesKeys[options.keyIndex ?? 0] ?? settings.aesKeys[0];
    if (!key) throw new Error(`Account ${settings.appId} has no EncodingAESKey, which mode "${mode}" needs.`);
    const Encrypt = new MessageCipher(key, settings.appId).encrypt(plain);
    url.searchParams.append('encrypt_type', 'aes');
    url.searchParams.append('msg_signature', messageSignature(token, timestamp, nonce, Encrypt));
    body = write(
      mode === 'safe'
        ? { ...(options.outer ?? { ToUserName: fields.ToUserName }), Encrypt }
        : { ...content, Encrypt },
    );
  }
  const contentType = format === 'json' ? 'application/json' : 'text/xml';
  return { url, body, plain, contentType, timestamp, nonce };
}
