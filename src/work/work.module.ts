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
import { WechatEngineModule } from '../engine/engine.module.js';
import { checkAsyncOptions } from '../engine/async-options-check.js';
import { hideGivenOptions } from '../engine/given-options.js';
import { namedProviders } from '../engine/named-providers.js';
import { sharedPart } from '../engine/shared-options-check.js';
import { withSharedOptions, withSharedOptionsLater } from '../engine/with-shared-options.js';
import type { WechatWorkOptions } from './conf/work.options.js';
import { WorkApps } from './work-apps.js';
import { getWorkToken, WECHAT_WORK_OPTIONS } from './work.constants.js';
import { namesOfInjectedApps } from './work.decorators.js';
import { optionsProvider, workProviders } from './work.providers.js';
import { WechatWorkService } from './work.service.js';

/** Options that must be known when the module is declared, before `forRootAsync` has fetched the others. */
export interface WechatWorkModuleExtras {
  /** The names of applications that classes inject by `@InjectWork(name)`, where `forRoot` does not know them. */
  names?: readonly string[];
  /** Make the module's providers available everywhere. Default true. */
  isGlobal?: boolean;
  /** Providers that replace the engine's parts, by token: `WECHAT_HTTP`, `WECHAT_CLOCK`... */
  providers?: Provider[];
}

/** Makes the module's options; for `useClass` and `useExisting`. */
export interface WechatWorkOptionsFactory {
  createWechatWorkOptions(): Promise<WechatWorkOptions> | WechatWorkOptions;
}

/** How `forRootAsync` comes by its options: by exactly one of `useFactory`, `useClass` and `useExisting`. */
export interface WechatWorkModuleAsyncOptions
  extends WechatWorkModuleExtras, Pick<ModuleMetadata, 'imports'> {
  useFactory?: (...args: never[]) => Promise<WechatWorkOptions> | WechatWorkOptions;
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useClass?: Type<WechatWorkOptionsFactory>;
  useExisting?: InjectionToken<WechatWorkOptionsFactory>;
}

/** Every extra needs a default here: Nest takes an extra without one for an option. */
const EXTRAS: Required<WechatWorkModuleExtras> = {
  names: [],
  isGlobal: true,
  providers: [],
};

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<WechatWorkOptions>({
  optionsInjectionToken: Symbol('WECHAT_WORK_OPTIONS_INPUT'),
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWechatWorkOptions')
  .setExtras(EXTRAS, (definition, extras) => withProviders(definition, extras))
  .build();

/**
 * WeCom (企业微信) for a NestJS application: import it once, with or without `WechatModule`.
 *
 * @example
 * WechatWorkModule.forRoot()                                             // everything from WECHAT_WORK_* variables
 * WechatWorkModule.forRoot({ corpId, apps: { assistant: { agentId, secret, token, encodingAesKey } } })
 * WechatWorkModule.forRootAsync({ inject: [Vault], useFactory: (vault: Vault) => vault.wecom() })
 */
@Module({})
export class WechatWorkModule extends ConfigurableModuleClass {
  /** Configures the module with options, completed by `WECHAT_WORK_*` variables. */
  static override forRoot(options: WechatWorkOptions & WechatWorkModuleExtras = {}): DynamicModule {
    const names = [options.apps, options.secrets].flatMap((group) => Object.keys(group ?? {}));
    const definition = super.forRoot({ ...options, names: [...names, ...(options.names ?? [])] });
    return withSharedOptions(definition, sharedPart(options));
  }

  /**
   * Configures the module with options that have to be fetched or computed first.
   *
   * @throws WechatConfigError when none, or more than one, of `useFactory`, `useClass` and `useExisting` is given.
   */
  static override forRootAsync(options: WechatWorkModuleAsyncOptions): DynamicModule {
    checkAsyncOptions('WechatWorkModule', options);
    const definition = super.forRootAsync(
      options as Parameters<typeof ConfigurableModuleClass.forRootAsync>[0],
    );
    return withSharedOptionsLater(definition, MODULE_OPTIONS_TOKEN);
  }
}

/** Completes Nest's definition, which has the options alone, with the module's providers and exports. */
function withProviders(
  definition: DynamicModule,
  { isGlobal = true, providers = [], names = [] }: WechatWorkModuleExtras,
): DynamicModule {
  const apps = namedProviders({ registry: WorkApps, tokenOf: getWorkToken }, names, namesOfInjectedApps());
  return {
    ...definition,
    global: isGlobal,
    imports: [WechatEngineModule, ...(definition.imports ?? [])],
    providers: [
      ...hideGivenOptions(definition.providers ?? [], MODULE_OPTIONS_TOKEN),
      optionsProvider(MODULE_OPTIONS_TOKEN),
      ...workProviders,
      ...apps,
      ...providers,
    ],
    exports: [
      WECHAT_WORK_OPTIONS,
      WorkApps,
      WechatWorkService,
      ...apps.map(({ provide }) => provide),
      ...providers.map((provider) => (typeof provider === 'function' ? provider : provider.provide)),
    ],
  };
}
