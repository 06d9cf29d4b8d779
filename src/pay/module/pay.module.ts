import {
  ConfigurableModuleBuilder,
  type DynamicModule,
  type InjectionToken,
  Module,
  type ModuleMetadata,
  type OptionalFactoryDependency,
  type Provider,
  type Type,
} from '@nestjs/common';
import { WechatEngineModule } from '../../engine/engine.module.js';
import { checkAsyncOptions } from '../../engine/async-options-check.js';
import { type GivenOptions, hideGivenOptions } from '../../engine/given-options.js';
import { namedProviders } from '../../engine/named-providers.js';
import { checkSharedOptions, sharedPart } from '../../engine/shared-options-check.js';
import { WechatEngine } from '../../engine/wechat-engine.js';
import { withSharedOptions, withSharedOptionsLater } from '../../engine/with-shared-options.js';
import { payOptionsFromEnv } from '../conf/pay-env.js';
import { OPEN_ORDER_RECORDS, WECHAT_PAY_OPTIONS } from '../conf/pay-tokens.js';
import type { WechatPayModuleOptions } from '../conf/pay.options.js';
import { resolvePayOptions, type ResolvedPayOptions } from '../conf/resolve-pay-options.js';
import { MerchantParts } from '../merchant/merchant-parts.js';
import { WechatPayMerchants } from '../merchant/pay-merchants.js';
import type { OpenOrderRecords } from '../open-orders/open-order-records.js';
import { openOrderPollProvider, openOrderRecordsProvider } from '../open-orders/open-orders.provider.js';
import { getWechatPayToken, namesOfInjectedMerchants } from './pay.decorators.js';
import { WechatPayLifecycle } from './pay.lifecycle.js';
import { WechatPayService } from './pay.service.js';
import { payPushProvider } from '../push/pay-push.provider.js';

/** Options that must be known when the module is declared, before `forRootAsync` has fetched the others. */
export interface WechatPayModuleExtras {
  /** The names of merchants that classes inject by `@InjectWechatPay(name)`; only `forRootAsync` needs it. */
  names?: readonly string[];
  /** Providers that replace the module's own, by token: `WECHAT_HTTP`, `WECHAT_CLOCK`... */
  providers?: Provider[];
}

/** Makes the module's options; for `useClass` and `useExisting`. */
export interface WechatPayOptionsFactory {
  createWechatPayOptions(): Promise<WechatPayModuleOptions> | WechatPayModuleOptions;
}

/** How `forRootAsync` comes by its options: by exactly one of `useFactory`, `useClass` and `useExisting`. */
export interface WechatPayModuleAsyncOptions extends WechatPayModuleExtras, Pick<ModuleMetadata, 'imports'> {
  useFactory?: (...args: never[]) => Promise<WechatPayModuleOptions> | WechatPayModuleOptions;
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useClass?: Type<WechatPayOptionsFactory>;
  useExisting?: InjectionToken<WechatPayOptionsFactory>;
}

/** Every extra needs a default here: Nest takes an extra without one for an option. */
const EXTRAS: Required<WechatPayModuleExtras> = { names: [], providers: [] };

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } =
  new ConfigurableModuleBuilder<WechatPayModuleOptions>({
    optionsInjectionToken: Symbol('WECHAT_PAY_OPTIONS_INPUT'),
  })
    .setClassMethodName('forRoot')
    .setFactoryMethodName('createWechatPayOptions')
    .setExtras(EXTRAS, (definition, extras) => withProviders(definition, extras))
    .build();

/**
 * WeChat Pay for a NestJS application: import it once. It works beside `WechatModule` and without it.
 *
 * @example
 * WechatPayModule.forRoot()                                // everything from WECHAT_PAY_* variables
 * WechatPayModule.forRoot({ merchants: { shop: {...} } })  // several merchants by name
 * WechatPayModule.forRootAsync({ inject: [Vault], useFactory: (vault: Vault) => vault.pay() })
 */
@Module({})
export class WechatPayModule extends ConfigurableModuleClass {
  /** Configures the module with options, completed by `WECHAT_PAY_*` variables. */
  static override forRoot(options: WechatPayModuleOptions & WechatPayModuleExtras = {}): DynamicModule {
    const names = [...Object.keys(options.merchants ?? {}), ...(options.names ?? [])];
    return withSharedOptions(super.forRoot({ ...options, names }), sharedPart(options));
  }

  /**
   * Configures the module with options that have to be fetched or computed first.
   *
   * @throws WechatConfigError when none, or more than one, of `useFactory`, `useClass` and `useExisting` is given.
   */
  static override forRootAsync(options: WechatPayModuleAsyncOptions): DynamicModule {
    checkAsyncOptions('WechatPayModule', options);
    const definition = super.forRootAsync(
      options as Parameters<typeof ConfigurableModuleClass.forRootAsync>[0],
    );
    return withSharedOptionsLater(definition, MODULE_OPTIONS_TOKEN);
  }
}

/** Completes Nest's definition, which has the options alone, with the module's providers and exports. */
function withProviders(
  definition: DynamicModule,
  { names = [], providers = [] }: WechatPayModuleExtras,
): DynamicModule {
  const merchants = { registry: WechatPayMerchants, tokenOf: getWechatPayToken };
  const named = namedProviders(merchants, names, namesOfInjectedMerchants());
  return {
    ...definition,
    global: true,
    imports: [...(definition.imports ?? []), WechatEngineModule],
    providers: [
      ...hideGivenOptions(definition.providers ?? [], MODULE_OPTIONS_TOKEN),
      {
        provide: WECHAT_PAY_OPTIONS,
        inject: [MODULE_OPTIONS_TOKEN, WechatEngine],
        useFactory: ({ options }: GivenOptions<WechatPayModuleOptions>, engine: WechatEngine) => {
          checkSharedOptions('WechatPayModule', options, engine.options);
          return resolvePayOptions(options, payOptionsFromEnv(process.env));
        },
      },
      openOrderRecordsProvider,
      {
        provide: WechatPayMerchants,
        inject: [WECHAT_PAY_OPTIONS, WechatEngine, { token: OPEN_ORDER_RECORDS, optional: true }],
        useFactory: makeMerchants,
      },
      WechatPayService,
      WechatPayLifecycle,
      payPushProvider,
      openOrderPollProvider,
      ...named,
      ...providers,
    ],
    exports: [
      WechatPayMerchants,
      WechatPayService,
      ...named.map(({ provide }) => provide),
      // The engine finds a clock or an HTTP client of the application's own where the module exports it.
      ...providers.map((provider) => (typeof provider === 'function' ? provider : provider.provide)),
    ],
  };
}

function makeMerchants(
  options: ResolvedPayOptions,
  engine: WechatEngine,
  orders?: OpenOrderRecords,
): WechatPayMerchants {
  const merchants = new WechatPayMerchants(options, (conf) => new MerchantParts(conf, engine, orders));
  engine.states.add({
    credentialStates: () => merchants.inUse().flatMap((parts) => parts.credentialStates()),
  });
  engine.directory.add({
    find: ([mchId, ...inner]) => {
      const conf = inner.length === 0 && mchId !== undefined ? merchants.confOf(mchId) : undefined;
      return conf?.mchId === mchId && conf ? merchants.partsOf(conf).kept : undefined;
    },
  });
  return merchants;
}
