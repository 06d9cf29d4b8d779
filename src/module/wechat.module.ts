import {
  ConfigurableModuleBuilder,
  type DynamicModule,
  type FactoryProvider,
  type InjectionToken,
  Module,
  type ModuleMetadata,
  type OptionalFactoryDependency,
  type Provider,
  type Type,
} from '@nestjs/common';
import { optionsFromEnv } from '../account/conf/env.js';
import { resolveOptions } from '../account/conf/resolve-account-options.js';
import { WechatConfService } from './wechat-conf.service.js';
import type { WechatModuleOptions } from '../account/conf/wechat.options.js';
import { checkAsyncOptions } from '../engine/async-options-check.js';
import { type GivenOptions, hideGivenOptions } from '../engine/given-options.js';
import { namedProviders } from '../engine/named-providers.js';
import { WECHAT_ENGINE_PARTS } from '../engine/wechat-engine.js';
import { CredentialDirectory } from '../credential/credential-directory.js';
import { WechatEvents } from '../observe/wechat.events.js';
import { WechatHealth } from '../observe/wechat-health.js';
import { WechatHealthIndicator } from '../observe/wechat-health-indicator.js';
import { WechatRecords } from '../store/records/wechat-records.js';
import { WechatMetrics } from '../observe/wechat-metrics.js';
import { WechatAccounts } from './wechat.accounts.js';
import { namesOfInjectedAccounts } from './wechat.decorators.js';
import { coreProviders, webhookProviders } from './wechat.providers.js';
import { WechatService } from './wechat.service.js';
import {
  DEFAULT_ACCOUNT,
  getWechatConfToken,
  getWechatToken,
  WECHAT_CLOCK,
  WECHAT_HTTP,
  WECHAT_OPTIONS,
} from '../core/constants.js';

/** Options that must be known when the module is declared, before `forRootAsync` has fetched the others. */
export interface WechatModuleExtras {
  /**
   * The names of accounts that classes inject by `@InjectWechat(name)`. `forRoot` knows the names in its options, so
   * only `forRootAsync` needs this. A module may also import `WechatModule.forFeature([name])`.
   */
  names?: readonly string[];
  /** Make the module's providers available everywhere. Default true. */
  isGlobal?: boolean;
  /** Providers that replace the module's own, by token: `WECHAT_HTTP`, `WECHAT_TOKEN_STORE`, `WECHAT_CLOCK`... */
  providers?: Provider[];
}

/** Makes the module's options; for `useClass` and `useExisting`. */
export interface WechatOptionsFactory {
  createWechatOptions(): Promise<WechatModuleOptions> | WechatModuleOptions;
}

/** How `forRootAsync` comes by its options: by exactly one of `useFactory`, `useClass` and `useExisting`. */
export interface WechatModuleAsyncOptions extends WechatModuleExtras, Pick<ModuleMetadata, 'imports'> {
  useFactory?: (...args: never[]) => Promise<WechatModuleOptions> | WechatModuleOptions;
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useClass?: Type<WechatOptionsFactory>;
  useExisting?: InjectionToken<WechatOptionsFactory>;
}

/**
 * With more accounts than these, those that no class injects have no providers of their own: two for each of ten
 * thousand would take a third of the memory and most of the boot. `WechatAccounts.get(name)` knows them all.
 */
const MAX_PROVIDED_ACCOUNTS = 100;

/** Every extra needs a default here: Nest takes an extra without one for an option. */
const EXTRAS: Required<WechatModuleExtras> = { names: [], isGlobal: true, providers: [] };

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<WechatModuleOptions>({
  optionsInjectionToken: Symbol('WECHAT_OPTIONS_INPUT'),
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWechatOptions')
  .setExtras(EXTRAS, (definition, extras) => withProviders(definition, extras))
  .build();

/**
 * WeChat for a NestJS application: import it once.
 *
 * @example
 * WechatModule.forRoot()                                          // everything from WECHAT_* variables
 * WechatModule.forRoot({ appId, appSecret, token })               // options override them
 * WechatModule.forRootAsync({ inject: [Vault], useFactory: (vault: Vault) => vault.wechat() })
 */
@Module({})
export class WechatModule extends ConfigurableModuleClass {
  /**
   * Configures the module with options, completed by `WECHAT_*` variables. With `ConfigModule.forRoot()` of
   * `@nestjs/config` in the application they may stand in `.env`.
   *
   * Each of up to 100 accounts under `accounts` can be had by `app.get(getWechatToken(name))`; of more, only those
   * that a class injects. `WechatAccounts.get(name)` has every account, however many there are.
   */
  static override forRoot(options: WechatModuleOptions & WechatModuleExtras = {}): DynamicModule {
    const names = [...Object.keys(options.accounts ?? {}), ...(options.names ?? [])];
    return super.forRoot({ ...options, names });
  }

  /**
   * Configures the module with options that have to be fetched or computed first.
   *
   * @throws WechatConfigError when none, or more than one, of `useFactory`, `useClass` and `useExisting` is given.
   */
  static override forRootAsync(options: WechatModuleAsyncOptions): DynamicModule {
    checkAsyncOptions('WechatModule', options);
    return super.forRootAsync(options as Parameters<typeof ConfigurableModuleClass.forRootAsync>[0]);
  }

  /**
   * Provides the services of named accounts to one module, for `@InjectWechat(name)` and `@InjectWechatConf(name)`.
   *
   * @param names as under `accounts` in the options of `forRoot` or `forRootAsync`
   * @example
   * imports: [WechatModule.forFeature(['shop'])]
   */
  static forFeature(names: readonly string[]): DynamicModule {
    const accounts = serviceProviders(names);
    return { module: WechatModule, providers: accounts, exports: accounts.map(({ provide }) => provide) };
  }
}

/** Completes Nest's definition, which has the options alone, with the module's providers and exports. */
function withProviders(
  definition: DynamicModule,
  { isGlobal = true, providers = [], names = [] }: WechatModuleExtras,
): DynamicModule {
  const accounts = accountProviders(names);
  return {
    ...definition,
    global: isGlobal,
    providers: [
      ...hideGivenOptions(definition.providers ?? [], MODULE_OPTIONS_TOKEN),
      {
        provide: WECHAT_OPTIONS,
        inject: [MODULE_OPTIONS_TOKEN],
        // Read now, not when the module is declared: `ConfigModule.forRoot()` has put `.env` into the environment.
        useFactory: (given: GivenOptions<WechatModuleOptions>) =>
          resolveOptions(given.options, optionsFromEnv(process.env)),
      },
      ...coreProviders,
      ...webhookProviders,
      ...accounts,
      ...providers,
    ],
    exports: [
      CredentialDirectory,
      WechatAccounts,
      WechatEvents,
      WechatHealth,
      WechatHealthIndicator,
      WechatRecords,
      WechatMetrics,
      WECHAT_CLOCK,
      WECHAT_ENGINE_PARTS,
      WECHAT_HTTP,
      WECHAT_OPTIONS,
      ...accounts.map(({ provide }) => provide),
    ],
  };
}

/**
 * The services of the default account, of those that are configured, and of those that classes ask for by
 * `@InjectWechat(name)`.
 */
function accountProviders(configured: readonly string[]): FactoryProvider[] {
  const injected = namesOfInjectedAccounts();
  const provided =
    configured.length > MAX_PROVIDED_ACCOUNTS ? configured.filter((name) => injected.has(name)) : configured;
  return [
    ofDefaultAccount(WechatService, (accounts) => accounts.get()),
    ofDefaultAccount(WechatConfService, (accounts) => accounts.get().conf),
    ...serviceProviders([DEFAULT_ACCOUNT, ...provided], injected),
  ];
}

/** The service and the configuration of each account. */
function serviceProviders(names: readonly string[], injected?: Iterable<string>): FactoryProvider[] {
  const services = { registry: WechatAccounts, tokenOf: getWechatToken };
  const confs = {
    registry: WechatAccounts,
    tokenOf: getWechatConfToken,
    pick: (accounts: WechatAccounts, name: string) => accounts.get(name).conf,
  };
  return [...namedProviders(services, names, injected), ...namedProviders(confs, names, injected)];
}

function ofDefaultAccount(
  provide: InjectionToken,
  useFactory: (accounts: WechatAccounts) => unknown,
): FactoryProvider {
  return { provide, inject: [WechatAccounts], useFactory };
}
