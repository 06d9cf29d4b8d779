// Checked by the type check of the project: a line marked with @ts-expect-error that compiles is an error there.
import { InjectWechat, type WechatAccounts, WechatService } from '../../src/index.js';

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

const login = (mini: WechatService<'mini'>, code: string) => mini.mini.code2Session(code);
const help = (official: WechatService<'official'>) => official.menu.get();

export class Shop {
  constructor(
    private readonly accounts: WechatAccounts,
    @InjectWechat('shop') private readonly shop: WechatService<'mini'>,
    private readonly any: WechatService,
  ) {}

  async calls(appId: string): Promise<void> {
    await login(this.shop, 'a code');
    await login(this.accounts.get('shop', 'mini'), 'a code');
    await login(this.accounts.get<'mini'>('shop'), 'a code');
    await login(await this.accounts.resolve(appId, 'mini'), 'a code');
    await help(this.accounts.get('news', 'official'));
    await this.accounts.get().menu.get();
    await this.accounts.get('shop').mini.code2Session('a code');
    // @ts-expect-error a group of Official Accounts
    await this.accounts.get('shop', 'mini').menu.get();
    // @ts-expect-error there is no such kind
    this.accounts.get('shop', 'game');

    // What may be of either kind is told which it is.
    await login(this.any.as('mini'), 'a code');
    await help(this.any.as('official'));
    // @ts-expect-error it may be an Official Account
    await login(this.any, 'a code');
    // @ts-expect-error it is a mini program
    await help(this.shop);
    // @ts-expect-error it is an Official Account
    await login(this.accounts.get('news', 'official'), 'a code');
    // @ts-expect-error a mini program does not have everything
    await anyAccount(this.shop);
  }
}
