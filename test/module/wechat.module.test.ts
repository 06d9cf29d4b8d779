import { Controller, Get, Injectable, Module, type DynamicModule, type Type } from '@nestjs/common';
import { SchedulerRegistry, ScheduleModule } from '@nestjs/schedule';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  InjectWechat,
  InjectWechatConf,
  getWechatToken,
  WECHAT_CLOCK,
  WECHAT_HTTP,
  WECHAT_OPTIONS,
  WechatAccounts,
  WechatConfigError,
  WechatConfService,
  WechatModule,
  WechatService,
  type ResolvedOptions,
  type WechatHttp,
  type WechatModuleOptions,
  type WechatOptionsFactory,
} from '../../src/index.js';
import { REFRESH_TIMER } from '../../src/credential/keeper/refresh-scheduler.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { FakeWire } from '../support/fake-wire.js';
import { FakeClock } from '../support/fake-clock.js';

const ACCOUNT = {
  appId: 'wx0123456789abcdef',
  appSecret: '0123456789abcdef0123456789abcdef',
  token: 'moduleToken',
};
const SHOP = { ...ACCOUNT, appId: 'wxfedcba9876543210' };

const opened: TestingModule[] = [];
afterEach(async () => {
  for (const module of opened.splice(0)) await module.close();
});

async function compile(module: DynamicModule, ...providers: Type[]): Promise<TestingModule> {
  const testing = await Test.createTestingModule({ imports: [module], providers }).compile();
  opened.push(testing);
  return testing;
}

@Injectable()
class Factory implements WechatOptionsFactory {
  createWechatOptions(): WechatModuleOptions {
    return ACCOUNT;
  }
}

@Module({ providers: [Factory], exports: [Factory] })
class FactoryModule {}

const WAYS: [string, () => DynamicModule][] = [
  ['forRoot', () => WechatModule.forRoot(ACCOUNT)],
  ['forRootAsync with useFactory', () => WechatModule.forRootAsync({ useFactory: async () => ACCOUNT })],
  ['forRootAsync with useClass', () => WechatModule.forRootAsync({ useClass: Factory })],
  [
    'forRootAsync with useExisting',
    () => WechatModule.forRootAsync({ imports: [FactoryModule], useExisting: Factory }),
  ],
];

describe.each(WAYS)('WechatModule.%s', (_, build) => {
  it('provides the account and its configuration', async () => {
    const module = await compile(build());
    expect(module.get(WechatConfService).appId).toBe(ACCOUNT.appId);
    expect(module.get(WechatService).conf).toBe(module.get(WechatConfService));
  });
});

describe('WechatModule', () => {
  const saved = { ...process.env };
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('WECHAT_')) delete process.env[name];
  });
  afterEach(() => {
    process.env = { ...saved };
  });

  it('reads everything from the environment when nothing is passed, and options override it', async () => {
    Object.assign(process.env, {
      WECHAT_APP_ID: ACCOUNT.appId,
      WECHAT_APP_SECRET: ACCOUNT.appSecret,
      WECHAT_TIMESTAMP_TOLERANCE: '60',
    });
    const plain = await compile(WechatModule.forRoot());
    expect(plain.get(WechatConfService).appId).toBe(ACCOUNT.appId);
    const tolerance = (module: TestingModule) =>
      module.get<ResolvedOptions>(WECHAT_OPTIONS).accounts.get('default')!.timestampTolerance;
    expect(tolerance(plain)).toBe(60);
    expect(tolerance(await compile(WechatModule.forRoot({ timestampTolerance: 90 })))).toBe(90);
  });

  it('boots without configuration, and says what is missing when it is needed', async () => {
    const module = await compile(WechatModule.forRoot());
    const conf = module.get(WechatConfService);
    await expect(conf.getAccessToken()).rejects.toThrow(/WECHAT_APP_ID/);
  });

  it('lists every fault at once', async () => {
    const boot = compile(
      WechatModule.forRoot({ ...ACCOUNT, encryptMode: 'safe', timestampTolerance: -1, store: 'nowhere' }),
    );
    await expect(boot).rejects.toThrow(/3 faults[\s\S]*encodingAesKey[\s\S]*timestampTolerance[\s\S]*store/);
  });

  it.each([
    ['the names of forRootAsync', 'late-names'],
    ['forFeature', 'late-feature'],
  ])('injects an account whose class is read after forRootAsync was called, by %s', async (way, name) => {
    const named = way !== 'forFeature';
    const root = WechatModule.forRootAsync({
      ...(named && { names: [name] }),
      useFactory: async () => ({ ...ACCOUNT, accounts: { [name]: SHOP } }),
    });
    // Only now the decorator runs, as for a class in a file that is imported later.
    @Injectable()
    class Late {
      constructor(
        @InjectWechat(name) readonly shop: WechatService,
        @InjectWechatConf(name) readonly conf: WechatConfService,
      ) {}
    }
    @Module({ imports: named ? [] : [WechatModule.forFeature([name])], providers: [Late] })
    class LateModule {}
    const module = await Test.createTestingModule({ imports: [root, LateModule] }).compile();
    opened.push(module);
    const late = module.get(Late, { strict: false });
    expect(late.shop.account).toBe(name);
    expect(late.conf.appId).toBe(SHOP.appId);
    expect(late.shop).toBe(module.get(WechatAccounts).get(name));
  });

  it('resolves accounts by AppID only, never by their name', async () => {
    const module = await compile(WechatModule.forRoot({ ...ACCOUNT, accounts: { shop: SHOP } }));
    const accounts = module.get(WechatAccounts);
    await expect(accounts.resolve('default')).rejects.toThrow(/there is no account "default"/);
    await expect(accounts.resolve('shop')).rejects.toThrow(/there is no account "shop"/);
    expect((await accounts.resolve(SHOP.appId)).account).toBe('shop');
  });

  it('refuses forRootAsync with no way to its options, or with two', () => {
    expect(() => WechatModule.forRootAsync({})).toThrow(
      /exactly one of useFactory, useClass and useExisting/,
    );
    expect(() => WechatModule.forRootAsync({ useClass: Factory, useExisting: Factory })).toThrow(/several/);
  });

  it('injects named accounts, each with its own service', async () => {
    @Injectable()
    class Shopkeeper {
      constructor(
        readonly wechat: WechatService,
        @InjectWechat('shop') readonly shop: WechatService,
        @InjectWechatConf('shop') readonly shopConf: WechatConfService,
      ) {}
    }
    const module = await compile(WechatModule.forRoot({ ...ACCOUNT, accounts: { shop: SHOP } }), Shopkeeper);
    const keeper = module.get(Shopkeeper);
    expect(keeper.shop.conf.appId).toBe(SHOP.appId);
    expect(keeper.shopConf).toBe(keeper.shop.conf);
    expect(keeper.wechat.conf.appId).toBe(ACCOUNT.appId);
    expect(module.get(WechatAccounts).get(SHOP.appId)).toBe(keeper.shop);
  });

  it('provides each account by its token when there are few, and the injected ones when there are many', async () => {
    @Injectable()
    class Keeper {
      constructor(@InjectWechat('a7') readonly seventh: WechatService) {}
    }
    const some = (count: number): WechatModuleOptions => ({
      accounts: Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`a${i}`, { ...ACCOUNT, appId: `wx${i}` }]),
      ),
    });
    const few = await compile(WechatModule.forRoot(some(100)), Keeper);
    expect(few.get<WechatService>(getWechatToken('a99'))).toBe(few.get(WechatAccounts).get('a99'));

    const many = await compile(WechatModule.forRoot(some(101)), Keeper);
    expect(() => many.get(getWechatToken('a99'))).toThrow(/Nest could not find/);
    expect(many.get(WechatAccounts).get('a99').conf.appId).toBe('wx99');
    expect(many.get<WechatService>(getWechatToken('a7'))).toBe(many.get(Keeper).seventh);
    expect(many.get(Keeper).seventh.conf.appId).toBe('wx7');
  });

  it('fails the boot only for an account that is injected and not configured', async () => {
    @Injectable()
    class Lost {
      constructor(@InjectWechat('nowhere') readonly wechat: WechatService) {}
    }
    await expect(compile(WechatModule.forRoot(ACCOUNT), Lost)).rejects.toThrow(/no account "nowhere"/);
    await compile(WechatModule.forRoot(ACCOUNT));
  });

  it('loads accounts that are known only at run time, once for all waiting callers', async () => {
    let asked = 0;
    const module = await compile(
      WechatModule.forRoot({
        accountResolver: async (appId) => {
          asked++;
          return appId.startsWith('wxtenant') ? { appId, appSecret: ACCOUNT.appSecret } : undefined;
        },
      }),
    );
    const accounts = module.get(WechatAccounts);
    const found = await Promise.all(Array.from({ length: 20 }, () => accounts.resolve('wxtenant1')));
    expect(new Set(found).size).toBe(1);
    expect(asked).toBe(1);
    await expect(accounts.resolve('wxother')).rejects.toThrow(/no account "wxother"/);
  });

  it('gives the service of one kind of account, and refuses the other kind that an account is configured as', async () => {
    const kindOf = (appId: string) => (appId === 'wxtenantmini' ? ('mini' as const) : undefined);
    const module = await compile(
      WechatModule.forRoot({
        accounts: { news: { ...SHOP, kind: 'official' }, old: ACCOUNT },
        accountResolver: (appId) => ({ appId, appSecret: ACCOUNT.appSecret, kind: kindOf(appId) }),
      }),
    );
    const accounts = module.get(WechatAccounts);
    const news = accounts.get('news');
    expect(accounts.get('news', 'official')).toBe(news);
    expect(news.as('official')).toBe(news);
    expect(news.kind).toBe('official');
    expect(() => accounts.get('news', 'mini')).toThrow(WechatConfigError);
    expect(() => news.as('mini')).toThrow(
      'the account "news" was asked for as a mini program, and its option kind says that it is an Official Account',
    );
    await expect(accounts.resolve('wxtenantmini', 'official')).rejects.toThrow(WechatConfigError);
    expect((await accounts.resolve('wxtenantmini', 'mini')).kind).toBe('mini');
    // Where the option is left out, the caller knows.
    expect(accounts.get('old', 'mini')).toBe(accounts.get('old'));
    expect(accounts.get<'mini'>('old').kind).toBeUndefined();
  });

  it('is global by default, and local on demand', async () => {
    @Controller()
    class Feature {
      constructor(readonly wechat: WechatService) {}
      @Get() show() {
        return this.wechat.account;
      }
    }
    @Module({ controllers: [Feature] })
    class FeatureModule {}
    @Module({ imports: [WechatModule.forRoot(ACCOUNT), FeatureModule] })
    class Global {}
    @Module({ imports: [WechatModule.forRoot({ ...ACCOUNT, isGlobal: false }), FeatureModule] })
    class Local {}
    const module = await Test.createTestingModule({ imports: [Global] }).compile();
    opened.push(module);
    expect(module.get(Feature, { strict: false }).show()).toBe('default');
    await expect(Test.createTestingModule({ imports: [Local] }).compile()).rejects.toThrow(/WechatService/);
  });

  it('accepts providers that replace its own', async () => {
    const http: WechatHttp = { send: () => Promise.reject(new Error('no network in this test')) };
    const module = await compile(
      WechatModule.forRoot({ ...ACCOUNT, providers: [{ provide: WECHAT_HTTP, useValue: http }] }),
    );
    expect(module.get(WECHAT_HTTP)).toBe(http);
  });

  it('registers its renewal timer in the application’s scheduler registry, and removes it when the application closes', async () => {
    const simulator = await WechatSimulator.start({
      port: 0,
      accounts: [{ kind: 'official', ...ACCOUNT, encryptMode: 'normal', encodingAesKey: '' }],
    });
    try {
      const module = await Test.createTestingModule({
        imports: [ScheduleModule.forRoot(), WechatModule.forRoot({ ...ACCOUNT, apiBaseUrl: simulator.url })],
      }).compile();
      const app = await module.createNestApplication().init();
      await module.get(WechatConfService).getAccessToken();
      const registry = module.get(SchedulerRegistry);
      expect(registry.getTimeouts()).toContain(REFRESH_TIMER);
      await app.close();
      expect(registry.getTimeouts()).not.toContain(REFRESH_TIMER);
    } finally {
      await simulator.stop();
    }
  });

  it('stops renewing with the configuration of a removed account', async () => {
    const clock = new FakeClock();
    const wire = new FakeWire();
    let appSecret = 'old-secret';
    const module = await compile(
      WechatModule.forRoot({
        source: 'classic',
        accountResolver: async () => ({ appSecret }),
        providers: [
          { provide: WECHAT_CLOCK, useValue: clock },
          { provide: WECHAT_HTTP, useValue: wire },
        ],
      }),
    );
    await module.init();
    const accounts = module.get(WechatAccounts);
    await (await accounts.resolve('wx9')).conf.getAccessToken();
    appSecret = 'new-secret';
    accounts.forget('wx9');
    const { conf } = await accounts.resolve('wx9');
    const { value } = await conf.getAccessToken();
    const before = wire.requests.length;
    await clock.advance(7200);
    expect((await conf.getAccessToken()).value).not.toBe(value);
    const used = wire.requests.slice(before).map(({ query }) => query.get('secret'));
    expect(used).toEqual(['new-secret']);
  });
});
