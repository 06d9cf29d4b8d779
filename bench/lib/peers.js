import { account } from './account.js';
import { require } from './loopback-only.js';

// The peers as their own documents show them, each in its best configuration.

/** nest-wechat: the service decrypts and seals; parsing and building are its user's, here with its own parser. */
export function nestWechat() {
  const { WeChatService } = require('nest-wechat');
  const { XMLParser } = require('fast-xml-parser');
  const service = new WeChatService({
    appId: account.appId,
    secret: account.appSecret,
    token: account.token,
    encodingAESKey: account.encodingAesKey,
  });
  const parser = new XMLParser({ parseTagValue: false });
  return {
    service,
    open: (query, body) => service.decryptMessage(query.msg_signature, query.timestamp, query.nonce, body),
    /** From the decrypted XML to the sealed answer. */
    reply(xml, nonce, answer) {
      const message = parser.parse(xml).xml;
      const timestamp = String(Math.floor(Date.now() / 1000));
      return service.encryptMessage(textReply(message, answer(message.Content), timestamp), timestamp, nonce);
    },
  };
}

/** wechat-crypto, with xml2js as co-wechat has it around it. */
export function wechatCrypto() {
  const WXBizMsgCrypt = require('wechat-crypto');
  const { parseString } = require('xml2js');
  const cryptor = new WXBizMsgCrypt(account.token, account.encodingAesKey, account.appId);
  // Without `async`, the callback is called before `parseString` returns.
  const parse = (xml) => {
    let parsed;
    parseString(xml, { trim: true, explicitArray: false, explicitRoot: false }, (error, result) => {
      if (error) throw error;
      parsed = result;
    });
    return parsed;
  };
  return function cycle(query, body, answer) {
    const { Encrypt } = parse(body);
    if (cryptor.getSignature(query.timestamp, query.nonce, Encrypt) !== query.msg_signature)
      throw new Error('wrong signature');
    const opened = cryptor.decrypt(Encrypt);
    if (opened.id !== account.appId) throw new Error('wrong app');
    const message = parse(opened.message);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const sealed = cryptor.encrypt(textReply(message, answer(message.Content), timestamp));
    const signature = cryptor.getSignature(timestamp, query.nonce, sealed);
    return (
      `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
      `<TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${query.nonce}]]></Nonce></xml>`
    );
  };
}

/** node-easywechat: an application a request, as its demonstration has it, with the key decoded once. */
export function nodeEasywechat() {
  const { OfficialAccount } = require('node-easywechat');
  const config = {
    app_id: account.appId,
    secret: account.appSecret,
    token: account.token,
    aes_key: account.encodingAesKey,
  };
  const encryptor = new OfficialAccount(config).getEncryptor();
  return function serve(request, handler) {
    const application = new OfficialAccount(config);
    application.setEncryptor(encryptor);
    application.setRequest(request);
    const server = application.getServer();
    server.addMessageListener('text', handler);
    return server.serve();
  };
}

function textReply(message, content, timestamp) {
  return (
    `<xml><ToUserName><![CDATA[${message.FromUserName}]]></ToUserName>` +
    `<FromUserName><![CDATA[${message.ToUserName}]]></FromUserName><CreateTime>${timestamp}</CreateTime>` +
    `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`
  );
}
