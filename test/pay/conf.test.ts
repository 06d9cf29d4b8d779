import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { payOptionsFromEnv } from '../../src/pay/conf/pay-env.js';
import type { WechatPayModuleOptions } from '../../src/pay/conf/pay.options.js';
import { resolvePayOptions } from '../../src/pay/conf/resolve-pay-options.js';
import {
  getWechatPayToken,
  InjectWechatPay,
  WechatConfigError,
  type WechatPayMerchant,
  WechatPayMerchants,
  WechatPayModule,
  WechatPayService,
} from '../../src/pay/index.js';
import { certificateOptions, merchantOptions } from './pay-platform.js';
import { keys } from './pay-vectors.js';

const folder = mkdtempSync(join(tmpdir(), 'wechat-pay-conf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function faultsOf(
  options: WechatPayModuleOptions,
  environment: WechatPayModuleOptions = {},
): readonly string[] {
  try {
    resolvePayOptions(options, environment);
  } catch (error) {
    if (error instanceof WechatConfigError) return error.faults;
    throw error;
  }
  return [];
}

const ENVIRONMENT = {
  WECHAT_PAY_MCH_ID: '1900007291',
  WECHAT_PAY_SERIAL_NO: keys.merchant.serial,
  WECHAT_PAY_PRIVATE_KEY: keys.merchant.private.replaceAll('\n', '\\n'),
  WECHAT_PAY_API_V3_KEY: keys.apiV3Key,
  WECHAT_PAY_PUBLIC_KEY_ID: keys.publicKeyMode.id,
  WECHAT_PAY_PUBLIC_KEY: Buffer.from(keys.publicKeyMode.public).toString('base64'),
  WECHAT_MINI_APP_ID: 'wxmini',
};

describe('the configuration of a merchant', () => {
  it('comes from the environment, with keys in the forms that people have', () => {
    const certificate = join(folder, 'apiclient_cert.pem');
    writeFileSync(certificate, keys.merchant.certificate);
    const { WECHAT_PAY_SERIAL_NO: _, ...others } = ENVIRONMENT;
    const environment = { ...others, WECHAT_PAY_MERCHANT_CERTIFICATE: certificate };
    const conf = resolvePayOptions({}, payOptionsFromEnv(environment)).merchants.get('default')!;
    expect(conf).toMatchObject({
      mchId: '1900007291',
      serial: keys.merchant.serial,
      appId: 'wxmini',
      mode: 'merchant',
      platformCertificates: false,
      hosts: ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'],
    });
    expect(conf.publicKeys.map(({ serial }) => serial)).toEqual([keys.publicKeyMode.id]);
  });

  it.each([
    [{ WECHAT_PAY_BASE_URL: 'http://127.0.0.1:3100' }, ['http://127.0.0.1:3100']],
    [{ WECHAT_API_BASE_URL: 'http://127.0.0.1:3100/somewhere' }, ['http://127.0.0.1:3100']],
    [
      { WECHAT_API_BASE_URL: 'https://api.weixin.qq.com' },
      ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'],
    ],
    [{ WECHAT_PAY_BASE_URL: 'https://api2.mch.weixin.qq.com/' }, ['https://api2.mch.weixin.qq.com']],
  ])('with %j asks %j', (more, hosts) => {
    const conf = resolvePayOptions({}, payOptionsFromEnv({ ...ENVIRONMENT, ...more })).merchants.get(
      'default',
    );
    expect(conf?.hosts).toEqual(hosts);
  });

  it('takes lists of public keys, current first, and certificates beside them', () => {
    const environment = {
      ...ENVIRONMENT,
      WECHAT_PAY_PUBLIC_KEY_ID: `${keys.publicKeyMode.id}, PUB_KEY_ID_2`,
      WECHAT_PAY_PUBLIC_KEY: `${keys.publicKeyMode.public},${keys.brand.certificate && keys.platformNew.public}`,
      WECHAT_PAY_PLATFORM_CERTIFICATES: 'on',
    };
    const conf = resolvePayOptions({}, payOptionsFromEnv(environment)).merchants.get('default')!;
    expect(conf.publicKeys.map(({ serial }) => serial)).toEqual([keys.publicKeyMode.id, 'PUB_KEY_ID_2']);
    expect(conf.platformCertificates).toBe(true);
  });

  it('fetches platform certificates where there is no public key', () => {
    const conf = resolvePayOptions(certificateOptions()).merchants.get('default');
    expect(conf?.platformCertificates).toBe(true);
  });

  it('is told all its faults at once, with option and variable', () => {
    const faults = faultsOf({ mchId: 'M1', apiV3Key: 'short', notifyUrl: 'https://a.example.com/x?y=1' });
    expect(faults).toEqual([
      expect.stringMatching(/^merchant "default": mchId \(WECHAT_PAY_MCH_ID\) must be a merchant number/),
      expect.stringMatching(/notifyUrl \(WECHAT_PAY_NOTIFY_URL\) must not have a query/),
      expect.stringMatching(/apiV3Key \(WECHAT_PAY_API_V3_KEY\) must be the APIv3 key of 32 bytes.*not 5/),
      expect.stringMatching(/privateKey \(WECHAT_PAY_PRIVATE_KEY\) is missing/),
      expect.stringMatching(/serialNo \(WECHAT_PAY_SERIAL_NO\) is missing/),
    ]);
  });

  it.each([
    ['no number', { mchId: undefined }, /mchId .* is missing/],
    [
      'a certificate as private key',
      { privateKey: keys.merchant.certificate },
      /privateKey .* is a certificate/,
    ],
    ['a private key as public key', { publicKey: keys.merchant.private }, /publicKey .* is a private key/],
    ['the own public key', { publicKey: keys.merchant.public }, /publicKey .* is your own public key/],
    [
      'a certificate as public key',
      { publicKey: keys.platformNew.certificate },
      /publicKey .* is a certificate/,
    ],
    ['a public key without its id', { publicKeyId: undefined }, /publicKeyId .* is missing or too short/],
    ['an id without its key', { publicKey: undefined }, /publicKey .* is missing or too short/],
    [
      'an id that is none',
      { publicKeyId: keys.merchant.serial },
      /publicKeyId .* must begin with PUB_KEY_ID_/,
    ],
    [
      'an id as serial number',
      { serialNo: keys.publicKeyMode.id },
      /serialNo .* is the id of a WeChat Pay public key/,
    ],
    ['a serial number that is none', { serialNo: 'xyz' }, /serialNo .* must be the 40 hexadecimal digits/],
    [
      'a certificate of another key',
      { merchantCertificate: keys.brand.certificate, serialNo: undefined },
      /merchantCertificate .* does not belong to privateKey/,
    ],
    [
      'another serial number than the certificate has',
      { merchantCertificate: keys.merchant.certificate, serialNo: 'A'.repeat(40) },
      /serialNo .* is not the serial number of merchantCertificate/,
    ],
    ['neither public key nor certificates', certificatesOff(), /publicKey .* is missing: without platform/],
    [
      'another word for on',
      { platformCertificates: 'yes' as never },
      /platformCertificates .* must be on or off/,
    ],
    ['another mode', { mode: 'shop' as never }, /mode .* must be merchant or partner/],
    ['an APIv2 key of another length', { apiV2Key: 'x' }, /apiV2Key .* must have the 32 characters/],
    ['a notification address that is none', { notifyUrl: '/wechat/pay' }, /notifyUrl .* must be a whole URL/],
    ['a foreign host', { baseUrl: 'https://pay.example.com' }, /baseUrl .* not a host of WeChat/],
    ['http', { baseUrl: 'http://api.mch.weixin.qq.com' }, /baseUrl .* must be https:/],
    ['a path in the base URL', { baseUrl: 'http://127.0.0.1:1/pay' }, /baseUrl .* without a path/],
    ['no time', { timeoutMs: 0 }, /timeoutMs must be/],
    ['an option that does not exist', { mchid: '1' } as never, /there is no option "mchid"/],
  ])('with %s stops the boot', (_, more, message) => {
    const faults = faultsOf({ ...merchantOptions(), ...more });
    expect(faults.join('\n')).toMatch(message);
  });

  it('that is missing altogether stops the boot', () => {
    expect(faultsOf({}).join()).toMatch(/has no merchant: set mchId \(WECHAT_PAY_MCH_ID\)/);
    expect(faultsOf({ appId: 'wx1' }).join()).toMatch(/has no merchant/);
  });

  it('that is half set stops the boot', () => {
    expect(faultsOf({}, payOptionsFromEnv({ WECHAT_PAY_API_V2_KEY: 'x'.repeat(32) }))).toHaveLength(4);
  });

  it('of another merchant in the environment does not mix with the options', () => {
    const environment = payOptionsFromEnv({ ...ENVIRONMENT, WECHAT_PAY_MCH_ID: '1900009999' });
    const faults = faultsOf({ mchId: '1900007291' }, environment);
    expect(faults.join('\n')).toMatch(/privateKey .* is missing/);
  });

  it('names no secret in its faults', () => {
    const text = faultsOf({
      ...merchantOptions(),
      privateKey: 'my-secret-key',
      apiV3Key: 'my-other-secret',
    }).join();
    expect(text).not.toContain('my-');
  });
});

describe('several merchants', () => {
  it('inherit hosts, app and notification address, and nothing that says who they are', () => {
    const shop = { ...merchantOptions({ mchId: '1900001111' }), appId: undefined, notifyUrl: undefined };
    const { merchants } = resolvePayOptions({
      ...merchantOptions({ baseUrl: 'http://127.0.0.1:3100', timeoutMs: 5000 }),
      merchants: { shop },
    });
    expect(merchants.get('shop')).toMatchObject({
      mchId: '1900001111',
      appId: 'wx2421b1c4370ec43b',
      hosts: ['http://127.0.0.1:3100'],
      timeoutMs: 5000,
    });
    expect(faultsOf({ ...merchantOptions(), merchants: { bare: { mchId: '1900002222' } } }).join()).toMatch(
      /merchant "bare": privateKey is missing/,
    );
  });

  it('with one number, or a name that is none, stop the boot', () => {
    const same = merchantOptions();
    expect(faultsOf({ ...same, merchants: { twin: same } }).join()).toMatch(/have the same mchId/);
    expect(
      faultsOf({ ...same, merchants: { 'a b': merchantOptions({ mchId: '1900002222' }) } }).join(),
    ).toMatch(/a name has 1 to 64 letters/);
  });

  it('from a resolver are validated like the others, and asked for once', async () => {
    const asked: string[] = [];
    const { resolveMerchant } = resolvePayOptions({
      merchantResolver: (mchId) => {
        asked.push(mchId);
        if (mchId === '1900003333') return merchantOptions({ mchId });
        return mchId === '1900004444' ? { apiV3Key: 'short' } : undefined;
      },
    });
    await expect(resolveMerchant!('1900003333')).resolves.toMatchObject({ mchId: '1900003333' });
    await expect(resolveMerchant!('1900004444')).rejects.toThrow(/merchant "1900004444": /);
    await expect(resolveMerchant!('1')).resolves.toBeUndefined();
    expect(asked).toHaveLength(3);
  });
});

describe('WechatPayModule', () => {
  const closing: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((app) => app.close()));
  });

  @Injectable()
  class Checkout {
    constructor(
      readonly pay: WechatPayService,
      @InjectWechatPay('shop') readonly shop: WechatPayMerchant,
    ) {}
  }

  const options = {
    ...merchantOptions(),
    merchants: { shop: merchantOptions({ mchId: '1900001111' }) },
  } satisfies WechatPayModuleOptions;

  async function start(module: ReturnType<typeof WechatPayModule.forRoot>) {
    @Module({ imports: [module], providers: [Checkout] })
    class AppModule {}
    const app = await Test.createTestingModule({ imports: [AppModule] }).compile();
    closing.push(app);
    return app;
  }

  it.each([
    ['forRoot', () => WechatPayModule.forRoot(options)],
    ['forRootAsync', () => WechatPayModule.forRootAsync({ useFactory: async () => options })],
  ])('gives the service and named merchants with %s', async (_, module) => {
    const app = await start(module());
    const checkout = app.get(Checkout);
    expect(checkout.pay.conf.mchId).toBe('1900007291');
    expect(checkout.shop.conf.mchId).toBe('1900001111');
    expect(checkout.pay.merchant('shop')).toBe(checkout.shop);
    expect(checkout.pay.merchant('1900001111')).toBe(checkout.shop);
    await expect(checkout.pay.resolve('1900001111')).resolves.toBe(checkout.shop);
    expect(app.get(WechatPayMerchants).names()).toEqual(['default', 'shop']);
    expect(() => checkout.pay.merchant('ghost')).toThrow(/no merchant "ghost"/);
  });

  it('provides configured merchants by token with forRoot', async () => {
    const app = await start(WechatPayModule.forRoot(options));
    expect(app.get<WechatPayMerchant>(getWechatPayToken('shop')).conf.name).toBe('shop');
  });

  it('works with a class that makes the options, and refuses none and several ways', async () => {
    @Injectable()
    class Factory {
      createWechatPayOptions() {
        return options;
      }
    }
    const app = await start(WechatPayModule.forRootAsync({ useClass: Factory }));
    expect(app.get(WechatPayService).conf.mchId).toBe('1900007291');
    expect(() => WechatPayModule.forRootAsync({})).toThrow(/needs exactly one of .*was given none/);
    expect(() => WechatPayModule.forRootAsync({ useClass: Factory, useFactory: () => options })).toThrow(
      /several/,
    );
  });

  it('without a merchant at the top level has named ones only', async () => {
    const app = await start(WechatPayModule.forRoot({ merchants: options.merchants }));
    const pay = app.get(WechatPayService);
    expect(pay.merchant('shop').conf.mchId).toBe('1900001111');
    expect(() => pay.jsapi).toThrow(/no merchant "default"/);
  });

  it('stops the boot with every fault in one message', async () => {
    await expect(start(WechatPayModule.forRoot({ mchId: 'x' }))).rejects.toThrow(
      /mchId[^]*privateKey[^]*apiV3Key[^]*serialNo/,
    );
  });

  it('resolves merchants that are known only at run time once, and forgets them', async () => {
    let asked = 0;
    const merchantResolver = (mchId: string) => {
      asked += 1;
      return mchId === '1900003333' ? merchantOptions({ mchId }) : undefined;
    };
    const app = await start(WechatPayModule.forRoot({ ...options, merchantResolver }));
    const pay = app.get(WechatPayService);
    const [one, two] = await Promise.all([pay.resolve('1900003333'), pay.resolve('1900003333')]);
    expect(one).toBe(two);
    expect(pay.merchant('1900003333')).toBe(one);
    expect(asked).toBe(1);
    app.get(WechatPayMerchants).forget('1900003333');
    expect(await pay.resolve('1900003333')).not.toBe(one);
    await expect(pay.resolve('1900005555')).rejects.toThrow(/no merchant "1900005555"/);
  });
});

function certificatesOff(): WechatPayModuleOptions {
  return { publicKey: undefined, publicKeyId: undefined, platformCertificates: false };
}
