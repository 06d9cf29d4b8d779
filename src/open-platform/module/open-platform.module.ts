import {
  ConfigurableModuleBuilder,
  type DynamicModule,
  type FactoryProvider,
  type InjectionToken,
  Module,
  type ModuleMetadata,
  type OptionalFactoryDependency,
  type Type,
} from '@nestjs/common';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { COMPONENT_PRODUCT } from '../../core/owner.js';
import { WechatEngineModule } from '../../engine/engine.module.js';
import { checkAsyncOptions } from '../../engine/async-options-check.js';
import { type GivenOptions, hideGivenOptions } from '../../engine/given-options.js';
import { namedProviders } from '../../engine/named-providers.js';
import { checkSharedOptions, sharedPart } from '../../engine/shared-options-check.js';
import { WechatEngine } from '../../engine/wechat-engine.js';
import { withSharedOptions, withSharedOptionsLater } from '../../engine/with-shared-options.js';
import { isWebhookDeclared } from '../../webhook/declare/handler-spec.js';
import { getPushProductToken } from '../../webhook/receive/push-protocol.js';
import { openPlatformOptionsFromEnv } from '../conf/env.js';
import type { WechatOpenPlatformOptions } from '../conf/open-platform.options.js';
import { resolveOpenPlatformOptions } from '../conf/resolve-platform-options.js';
import type { PlatformParts } from '../platform/platform-parts.js';
import { WechatOpenPlatform } from '../platform/wechat-open-platform.js';
import { getWechatOpenPlatformToken, namesOfInjectedPlatforms } from './open-platform.decorators.js';
import { OPEN_PLATFORM_PARTS, PlatformLifecycle } from './platform-lifecycle.js';
import { startPlatforms } from './start-platforms.js';
import { WechatOpenPlatforms } from './wechat-open-platforms.js';

/** Options that must be known when the module is declared, before `forRootAsync` has fetched the others. */
export interface WechatOpenPlatformModuleExtras {
  /** The names of components that classes inject by `@InjectWechatOpenPlatform(name)`; only `forRootAsync` needs them. */
  names?: readonly string[];
  /** Make the module's providers available everywhere. Default true. */
  isGlobal?: boolean;
}

/** Makes the module's options; for `useClass` and `useExisting`. */
export interface WechatOpenPlatformOptionsFactory {
  createWechatOpenPlatformOptions(): Promise<WechatOpenPlatformOptions> | WechatOpenPlatformOptions;
}

/** How `forRootAsync` gets its options: by exactly one of `useFactory`, `useClass` and `useExisting`. */
export interface WechatOpenPlatformModuleAsyncOptions
  extends WechatOpenPlatformModuleExtras, Pick<ModuleMetadata, 'imports'> {
  useFactory?: (...args: never[]) => Promise<WechatOpenPlatformOptions> | WechatOpenPlatformOptions;
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useClass?: Type<WechatOpenPlatformOptionsFactory>;
  useExisting?: InjectionToken<WechatOpenPlatformOptionsFactory>;
}

const EXTRAS: Required<WechatOpenPlatformModuleExtras> = { names: [], isGlobal: true };

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } =
  new ConfigurableModuleBuilder<WechatOpenPlatformOptions>({
    optionsInjectionToken: Symbol('WECHAT_OPEN_PLATFORM_OPTIONS_INPUT'),
  })
    .setClassMethodName('forRoot')
    .setFactoryMethodName('createWechatOpenPlatformOptions')
    .setExtras(EXTRAS, (definition, extras) => withProviders(definition, extras))
    .build();

/**
 * Third-party platforms (第三方平台) for a NestJS application: import it once, beside `WechatModule` or alone. Where
 * tokens and records are kept is an option of either module (`store`, `records`), or of the environment
 * (`WECHAT_STORE`, `WECHAT_RECORDS`).
 *
 * @example
 * WechatOpenPlatformModule.forRoot()                                             // everything from WECHAT_OPEN_* variables
 * WechatOpenPlatformModule.forRoot({ appId, appSecret, token, encodingAesKey })  // options override them
 * WechatOpenPlatformModule.forRoot({ components: { eu: { ... }, asia: { ... } } })
 */
@Module({})
export class WechatOpenPlatformModule extends ConfigurableModuleClass {
  /** Configures the module with options, completed by `WECHAT_OPEN_*` variables. */
  static override forRoot(
    options: WechatOpenPlatformOptions & WechatOpenPlatformModuleExtras = {},
  ): DynamicModule {
    const names = [...Object.keys(options.components ?? {}), ...(options.names ?? [])];
    return withSharedOptions(super.forRoot({ ...options, names }), sharedPart(options));
  }

  /**
   * Configures the module with options that have to be fetched or computed first.
   *
   * @throws WechatConfigError when none, or more than one, of `useFactory`, `useClass` and `useExisting` is given.
   */
  static override forRootAsync(options: WechatOpenPlatformModuleAsyncOptions): DynamicModule {
    checkAsyncOptions('WechatOpenPlatformModule', options);
    const definition = super.forRootAsync(
      options as Parameters<typeof ConfigurableModuleClass.forRootAsync>[0],
    );
    return withSharedOptionsLater(definition, MODULE_OPTIONS_TOKEN);
  }
}

const partsProvider: FactoryProvider<ReadonlyMap<string, PlatformParts>> = {
  provide: OPEN_PLATFORM_PARTS,
  inject: [MODULE_OPTIONS_TOKEN, WechatEngine],
  useFactory: ({ options }: GivenOptions<WechatOpenPlatformOptions>, engine: WechatEngine) => {
    checkSharedOptions('WechatOpenPlatformModule', options, engine.options);
    // Read now, not when the module is declared: `ConfigModule.forRoot()` has put `.env` into the environment.
    const confs = resolveOpenPlatformOptions(options, openPlatformOptionsFromEnv(process.env));
    return startPlatforms(confs, engine);
  },
};

/** The push protocol of platforms, loaded only in applications that have a webhook. */
const pushProvider: FactoryProvider = {
  provide: getPushProductToken(COMPONENT_PRODUCT),
  inject: [OPEN_PLATFORM_PARTS],
  useFactory: async (platforms: ReadonlyMap<string, PlatformParts>) => {
    if (!isWebhookDeclared()) return undefined;
    const { ComponentPushProduct } = await import('../push/push-product.js');
    return new ComponentPushProduct(platforms);
  },
};

/** Completes Nest's definition, which has the options alone, with the module's providers and exports. */
function withProviders(
  definition: DynamicModule,
  { isGlobal = true, names = [] }: WechatOpenPlatformModuleExtras,
): DynamicModule {
  const named = platformProviders(names);
  return {
    ...definition,
    global: isGlobal,
    imports: [...(definition.imports ?? []), WechatEngineModule],
    providers: [
      ...hideGivenOptions(definition.providers ?? [], MODULE_OPTIONS_TOKEN),
      partsProvider,
      pushProvider,
      PlatformLifecycle,
      {
        provide: WechatOpenPlatforms,
        inject: [OPEN_PLATFORM_PARTS],
        useFactory: (parts: ReadonlyMap<string, PlatformParts>) => new WechatOpenPlatforms(parts),
      },
      ...named,
    ],
    exports: [WechatOpenPlatforms, ...named.map(({ provide }) => provide)],
  };
}

/** The default platform under its class, and each named one under its token. */
function platformProviders(configured: readonly string[]): FactoryProvider[] {
  // Where all platforms have names there is no default one, and nothing to inject.
  const standard = (provide: InjectionToken): FactoryProvider => ({
    provide,
    inject: [WechatOpenPlatforms],
    useFactory: (platforms: WechatOpenPlatforms) =>
      platforms.names().includes(DEFAULT_ACCOUNT) ? platforms.get() : undefined,
  });
  const platforms = { registry: WechatOpenPlatforms, tokenOf: getWechatOpenPlatformToken };
  const hasName = (name: string): boolean => name !== DEFAULT_ACCOUNT;
  return [
    standard(WechatOpenPlatform),
    standard(getWechatOpenPlatformToken()),
    ...namedProviders(platforms, configured.filter(hasName), [...namesOfInjectedPlatforms()].filter(hasName)),
  ];
}
