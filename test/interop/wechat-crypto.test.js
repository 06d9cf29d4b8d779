import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OA, require, useSimulator, useWebhook } from './rig.js';

const WXBizMsgCrypt = require('wechat-crypto');

const element = (xml, name) =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(xml)[1];

describe('wechat-crypto', () => {
  const held = useSimulator();

  for (const mode of ['compatible', 'safe']) {
    it(`opens pushes in ${mode} mode, and its replies are understood`, async () => {
      const cryptor = new WXBizMsgCrypt(OA.token, OA.encodingAesKey, OA.appId);
      const webhook = await useWebhook(held.simulator, ({ query, body }) => {
        const encrypt = element(body, 'Encrypt');
        assert.equal(cryptor.getSignature(query.timestamp, query.nonce, encrypt), query.msg_signature);
        const { message, id } = cryptor.decrypt(encrypt);
        assert.equal(id, OA.appId);
        const reply =
          `<xml><ToUserName><![CDATA[${element(message, 'FromUserName')}]]></ToUserName>` +
          `<FromUserName><![CDATA[${element(message, 'ToUserName')}]]></FromUserName>` +
          `<CreateTime>${query.timestamp}</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
          `<Content><![CDATA[echo: ${element(message, 'Content')}]]></Content></xml>`;
        const sealed = cryptor.encrypt(reply);
        const signature = cryptor.getSignature(query.timestamp, query.nonce, sealed);
        return (
          `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
          `<TimeStamp>${query.timestamp}</TimeStamp><Nonce><![CDATA[${query.nonce}]]></Nonce></xml>`
        );
      });
      const { outcome, reply } = await held.simulator.push({ MsgType: 'text', Content: '你好 🌏' }, { mode });
      await webhook.stop();
      assert.equal(outcome, 'replied');
      assert.equal(reply.parsed.Content, 'echo: 你好 🌏');
    });
  }
});
