import { createCipheriv } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import * as nestjsWechat from '../../../src/index.js';
import type { LiveRoomBody } from '../../../src/api/mini/live.types.js';
import { DEMO_ACCOUNTS } from '../../../src/simulator/state/account/demo-accounts.js';
import { PICTURE } from '../wire/wire.js';

const { official } = DEMO_ACCOUNTS;
const { appId, appSecret, token, encodingAesKey } = official;

const sessionKey = Buffer.alloc(16, 1).toString('base64');
const iv = Buffer.alloc(16, 2).toString('base64');

/** Open data as WeChat encrypts it for this account. */
function encrypted(): string {
  const cipher = createCipheriv('aes-128-cbc', Buffer.alloc(16, 1), Buffer.alloc(16, 2));
  const data = JSON.stringify({ openId: 'o', watermark: { appid: appId, timestamp: 1 } });
  return cipher.update(data, 'utf8', 'base64') + cipher.final('base64');
}

const xml =
  '<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1800000000</CreateTime>' +
  '<MsgType>text</MsgType><Content>x</Content><MsgId>1</MsgId></xml>';

const room: LiveRoomBody = {
  name: '直播间',
  coverImg: 'm',
  startTime: 1_800_000_000,
  endTime: 1_800_003_600,
  anchorName: '主播',
  anchorWechat: 'anchor',
  shareImg: 'm',
  type: 0,
  closeLike: 0,
  closeGoods: 0,
  closeComment: 0,
};

/** The names that the tables use without declaring them, each with a matching value. */
const values = {
  activityId: 'A',
  agent: 'a@gh',
  appId: appId as string,
  appSecret: appSecret as string,
  articleId: 'A',
  article: { title: 't', content: '<p>c</p>', thumb_media_id: 'm' },
  // The body that the row's endpoint takes: its type differs from row to row, and the rows are about the path.
  body: {} as never,
  buttons: [{ type: 'click' as const, name: 'Help', key: 'HELP' }],
  cardId: 'pCard',
  code: 'code',
  content: 'content',
  data: { thing1: { value: 'v' } },
  description: 'description',
  encodingAesKey: encodingAesKey as string,
  encryptedData: encrypted(),
  expiresAt: 4_000_000_000,
  file: PICTURE,
  from: 1_800_000_000,
  get: () => ({ value: 'v', expiresAt: 4_000_000_000 }),
  id: 1,
  iv,
  key: 'a-key-of-the-central-server-0123456789',
  mediaId: 'm',
  modelId: 'm',
  name: 'name',
  nonce: 'nonce',
  openId: 'o1',
  openIds: ['o1', 'o2'],
  path: 'pages/index',
  redirectUri: 'https://example.com/callback',
  refresh: () => ({ value: 'v', expiresAt: 4_000_000_000 }),
  reply: nestjsWechat.Reply.text('x'),
  rid: '61725984-6126f6f9-040f19c4',
  room,
  scene: 'shop',
  seconds: 60,
  sessionKey,
  set: () => undefined,
  signature: 'a'.repeat(40),
  state: 'S',
  store: 'memory' as const,
  templateId: 'T',
  thumb: new File([PICTURE], 'a.jpg'),
  ticket: 'T',
  timeoutMs: 5000,
  timestamp: '1800000000',
  title: 'title',
  to: 1_800_003_600,
  token: token as string,
  transactionId: '4200000000',
  url: 'https://example.com/a',
  useFactory: () => ({ appId, appSecret }),
  value: 'a-value-that-was-refused',
  video: new File([PICTURE], 'a.mp4'),
  voice: new File([PICTURE], 'a.mp3'),
  xml,
};

/** All names that code in a migration table can use. */
export function scopeOf(wechat: nestjsWechat.ApiGroups, app: INestApplicationContext) {
  const { wechat: _, ...rest } = { ...values, wechat };
  const cipher = new nestjsWechat.MessageCipher(encodingAesKey, appId);
  const real = app.get<nestjsWechat.WechatService>(nestjsWechat.getWechatToken());
  return {
    ...nestjsWechat,
    ...rest,
    wechat,
    mini: wechat.mini,
    conf: real.conf,
    accounts: app.get(nestjsWechat.WechatAccounts),
    cipher,
    encrypted: cipher.encrypt(xml),
    push: nestjsWechat.readPush(xml),
    sealing: {
      token: values.token,
      cipher,
      timestamp: 1_800_000_000,
      nonce: 'nonce',
      format: 'xml' as const,
    },
    answer: {},
  };
}

export type Scope = ReturnType<typeof scopeOf>;
