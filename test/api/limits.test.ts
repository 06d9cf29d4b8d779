import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WechatInputError } from '../../src/client/client.errors.js';
import { Reply } from '../../src/message/reply/reply.js';
import { startApiRig, type ApiRig } from './wire/index.js';

let rig: ApiRig;
beforeAll(async () => {
  rig = await startApiRig();
});
afterAll(() => rig.stop());
beforeEach(() => {
  rig.server.requests.length = 0;
});

const some = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`);
const MANY = 'x'.repeat(129);
const BUTTON = { type: 'click' as const, name: 'n', key: 'k' };
const TEXT = { msgtype: 'text' as const, text: { content: 'x' } };

describe("a call over one of WeChat's limits is refused before it is sent", () => {
  const cases: [string, (r: ApiRig) => unknown][] = [
    ['4 buttons', ({ wechat }) => wechat.menu.create([BUTTON, BUTTON, BUTTON, BUTTON])],
    ['6 buttons in a submenu', ({ wechat }) => wechat.menu.create([{ name: 'n', sub_button: Array.from({ length: 6 }, () => BUTTON) }])],
    ['101 OpenIDs to look up', ({ wechat }) => wechat.users.batchGet(some(101))],
    ['an empty list of OpenIDs to look up', ({ wechat }) => wechat.users.batchGet([])],
    ['a remark of 30 characters', ({ wechat }) => wechat.users.setRemark('o', '字'.repeat(30))],
    ['101 OpenIDs to change', ({ wechat }) => wechat.users.changeOpenIds('wx', some(101))],
    ['21 OpenIDs to block', ({ wechat }) => wechat.blacklist.add(some(21))],
    ['21 OpenIDs to unblock', ({ wechat }) => wechat.blacklist.remove(some(21))],
    ['51 OpenIDs to tag', ({ wechat }) => wechat.tags.add(1, some(51))],
    ['51 OpenIDs to untag', ({ wechat }) => wechat.tags.remove(1, some(51))],
    ['a tag without a name', ({ wechat }) => wechat.tags.create('')],
    ['51 OpenIDs to move', ({ wechat }) => wechat.groups.moveMany(some(51), 1)],
    ['21 drafts in a page', ({ wechat }) => wechat.draft.list(0, 21)],
    ['no draft in a page', ({ wechat }) => wechat.draft.list(0, 0)],
    ['a draft without articles', ({ wechat }) => wechat.draft.add([])],
    ['21 materials in a page', ({ wechat }) => wechat.material.list('image', 0, 21)],
    ['21 articles in a page', ({ wechat }) => wechat.publish.list(0, 21)],
    ['50 comments in a page', ({ wechat }) => wechat.comments.list({ msg_data_id: 1 }, 0, 0, 50)],
    ['one receiver of a mass message', ({ wechat }) => wechat.mass.sendToUsers(['o'], TEXT)],
    ['10 001 receivers of a mass message', ({ wechat }) => wechat.mass.sendToUsers(some(10_001), TEXT)],
    ['a clientmsgid of 65 bytes', ({ wechat }) => wechat.mass.sendToAll(TEXT, { clientmsgid: 'x'.repeat(65) })],
    ['speed 5', ({ wechat }) => wechat.mass.setSpeed(5 as never)],
    ['a scene text of 65 characters', ({ wechat }) => wechat.qrcode.createTemporary('x'.repeat(65))],
    ['scene number 0', ({ wechat }) => wechat.qrcode.createTemporary(0)],
    ['scene number 2^32', ({ wechat }) => wechat.qrcode.createTemporary(2 ** 32)],
    ['permanent scene number 100 001', ({ wechat }) => wechat.qrcode.createPermanent(100_001)],
    ['a code of 31 days', ({ wechat }) => wechat.qrcode.createTemporary(1, 2_678_400)],
    ['long data of 4097 bytes', ({ wechat }) => wechat.shortLinks.create('x'.repeat(4097))],
    ['a text of 601 bytes to translate', ({ wechat }) => wechat.speech.translate('x'.repeat(601))],
    ['2 articles in a customer message', ({ wechat }) => wechat.customerService.sendNews('o', [{ title: 't', url: 'u' }, { title: 't', url: 'u' }])],
    ['an empty text', ({ wechat }) => wechat.customerService.sendText('o', '')],
    ['a message without a receiver', ({ wechat }) => wechat.customerService.sendText('', 'x')],
    ['a hand-over sent late', ({ wechat }) => wechat.customerService.sendReply('o', Reply.transferToCustomerService())],
    ['music without an address sent late', ({ wechat }) => wechat.customerService.sendReply('o', Reply.music({ thumbMediaId: 'T' }))],
    ['records of more than a day', ({ wechat }) => wechat.customerService.listRecords(0, 86_401)],
    ['8 days of followers', ({ wechat }) => wechat.analytics.userSummary('2026-11-01', '2026-11-08')],
    ['an end before the beginning', ({ wechat }) => wechat.analytics.userSummary('2026-11-02', '2026-11-01')],
    ['30 February', ({ wechat }) => wechat.analytics.articleTotal('2026-02-30')],
    ['a day that is not a date', ({ wechat }) => wechat.mini.analytics.visitPage('yesterday')],
    ['a portrait of 8 days', ({ wechat }) => wechat.mini.analytics.userPortrait('20261101', 8)],
    ['a mini program scene of 33 characters', ({ wechat }) => wechat.mini.codes.createUnlimited({ scene: 'x'.repeat(33) })],
    ['a mini program scene with a percent sign', ({ wechat }) => wechat.mini.codes.createUnlimited({ scene: '%41' })],
    ['a page that begins with a slash', ({ wechat }) => wechat.mini.codes.createUnlimited({ scene: 'x', page: '/p' })],
    ['a path of 129 characters', ({ wechat }) => wechat.mini.codes.createQr({ path: MANY })],
    ['a width of 1281 pixels', ({ wechat }) => wechat.mini.codes.create({ path: 'p', width: 1281 })],
    ['2501 characters to check', ({ wechat }) => wechat.mini.security.checkText({ openid: 'o', scene: 1, content: 'x'.repeat(2501) })],
    ['21 goods to look up', ({ wechat }) => wechat.mini.liveGoods.get(some(21).map(Number))],
    ['an OAuth user without a web token', ({ wechat }) => wechat.oauth.userInfo('', 'o')],
    ['a picture of 2 MB and a byte', ({ wechat }) => wechat.ocr.idCard({ file: Buffer.alloc(2 * 1024 * 1024 + 1, 1) })],
    ['a voice of 2 MB and a byte', ({ wechat }) => wechat.media.upload('voice', Buffer.alloc(2 * 1024 * 1024 + 1, 1), { name: 'a.mp3' })],
  ]; // prettier-ignore

  it.each(cases)('%s', async (_, call) => {
    // The first call of a group loads it, later ones do not. Both must reject and not throw synchronously.
    for (let time = 0; time < 2; time++) {
      const result = call(rig);
      expect(result).toBeInstanceOf(Promise);
      await expect(result).rejects.toBeInstanceOf(WechatInputError);
    }
    expect(rig.server.requests).toHaveLength(0);
  });
});

describe("a call exactly at one of WeChat's limits is sent", () => {
  const cases: [string, (r: ApiRig) => Promise<unknown>][] = [
    ['a remark of 29 characters, some of two code units', ({ wechat }) => wechat.users.setRemark('o', '😀'.repeat(29))],
    ['an empty remark, which removes the old one', ({ wechat }) => wechat.users.setRemark('o', '')],
    ['a scene text of 64 characters', ({ wechat }) => wechat.qrcode.createTemporary('字'.repeat(64))],
    ['scene number 2^32 - 1', ({ wechat }) => wechat.qrcode.createTemporary(2 ** 32 - 1)],
    ['50 OpenIDs to tag', ({ wechat }) => wechat.tags.add(1, some(50))],
    ['7 days of followers', ({ wechat }) => wechat.analytics.userSummary('2026-02-25', '2026-03-03')],
    ["every sign of a mini program's scene", ({ wechat }) => wechat.mini.codes.createUnlimited({ scene: "aZ09!#$&'()*+,/:;=?@-._~" })],
  ]; // prettier-ignore

  it.each(cases)('%s', async (_, call) => {
    await call(rig);
    expect(rig.server.requests).toHaveLength(1);
  });
});
