// Checked by the type check of the project: a line marked with @ts-expect-error that compiles is an error there.
import { WechatService } from '../../src/index.js';

export async function officialAccount(wechat: WechatService<'official'>): Promise<void> {
  await wechat.menu.get();
  await wechat.customerService.sendText('o', 'x');
  const { tag } = await wechat.api.post('/cgi-bin/tags/create', { tag: { name: 'a' } });
  tag.id.toFixed();
  await wechat.api.post('/wxa/some/new/path', { any: 'body' });
  // @ts-expect-error a group of mini programs
  await wechat.mini.code2Session('a code');
  // @ts-expect-error a path of mini programs
  await wechat.api.post('/wxa/business/getuserphonenumber', { code: 'x' });
  // @ts-expect-error the wrong method
  await wechat.api.get('/cgi-bin/tags/create', {});
}

export async function miniProgram(wechat: WechatService<'mini'>): Promise<void> {
  await wechat.mini.code2Session('a code');
  await wechat.media.upload('image', 'cat.png');
  const { phone_info } = await wechat.api.post('/wxa/business/getuserphonenumber', { code: 'x' });
  phone_info.phoneNumber.trim();
  await wechat.api.download('/wxa/getwxacode', { body: { path: 'pages/index' } });
  // @ts-expect-error a group of Official Accounts
  await wechat.menu.get();
  // @ts-expect-error a path of Official Accounts
  await wechat.api.get('/cgi-bin/menu/get');
  // @ts-expect-error a misspelt field
  await wechat.api.post('/wxa/business/getuserphonenumber', { cod: 'x' });
}

export async function anyAccount(wechat: WechatService): Promise<void> {
  await wechat.menu.get();
  await wechat.mini.code2Session('a code');
  // The class is a value too: for injection, and for instanceof.
  if (wechat instanceof WechatService) await wechat.api.get('/cgi-bin/menu/get');
}
