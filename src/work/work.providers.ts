import type { FactoryProvider, InjectionToken, Provider } from '@nestjs/common';
import type { GivenOptions } from '../engine/given-options.js';
import { checkSharedOptions } from '../engine/shared-options-check.js';
import { WechatEngine } from '../engine/wechat-engine.js';
import { workOptionsFromEnv } from './conf/work-env.js';
import { resolveWorkOptions } from './conf/resolve-work-options.js';
import type { WorkConf } from './conf/work-conf.js';
import type { WechatWorkOptions } from './conf/work.options.js';
import { isWebhookDeclared } from '../webhook/declare/handler-spec.js';
import { getPushProductToken } from '../webhook/receive/push-protocol.js';
import { WORK_PRODUCT } from './credentials/work-owners.js';
import type { WorkPushProduct } from './push/work-push-product.js';
import { WorkSuites } from './suite/work-suites.js';
import { WorkApps } from './work-apps.js';
import { WECHAT_WORK_OPTIONS } from './work.constants.js';
import { WechatWorkService } from './work.service.js';

/** Validates the options, completed by the environment. */
export const optionsProvider = (given: InjectionToken): FactoryProvider<WorkConf> => ({
  provide: WECHAT_WORK_OPTIONS,
  inject: [given, WechatEngine],
  useFactory: ({ options }: GivenOptions<WechatWorkOptions>, engine: WechatEngine) => {
    checkSharedOptions('WechatWorkModule', options, engine.options);
    // Read now, not when the module is declared: `ConfigModule.forRoot()` has put `.env` into the environment.
    return resolveWorkOptions(options, workOptionsFromEnv(process.env));
  },
});

/** Everything of the module that is there whatever the options are. */
export const workProviders: Provider[] = [
  {
    provide: WorkApps,
    inject: [WECHAT_WORK_OPTIONS, WechatEngine],
    useFactory: (conf: WorkConf, engine: WechatEngine) => {
      const apps = new WorkApps(conf, engine);
      engine.directory.add({ find: (ids) => apps.findCredentials(ids) });
      engine.states.add({ credentialStates: () => apps.states() });
      return apps;
    },
  },
  {
    provide: WorkSuites,
    inject: [WECHAT_WORK_OPTIONS, WechatEngine],
    useFactory: (conf: WorkConf, engine: WechatEngine) => {
      const suites = new WorkSuites(conf, engine);
      engine.directory.add({ find: (ids) => suites.findCredentials(ids) });
      engine.states.add({ credentialStates: () => suites.states() });
      return suites;
    },
  },
  {
    provide: WechatWorkService,
    inject: [WorkApps, WorkSuites, WechatEngine],
    useFactory: (apps: WorkApps, suites: WorkSuites, engine: WechatEngine) => {
      const conf = apps.confOf('default')!;
      return new WechatWorkService({ conf, credentials: apps.credentialsOf(conf), engine, apps, suites });
    },
  },
  {
    provide: getPushProductToken(WORK_PRODUCT),
    inject: [WorkApps, WorkSuites, WechatWorkService],
    useFactory: async (
      apps: WorkApps,
      suites: WorkSuites,
      service: WechatWorkService,
    ): Promise<WorkPushProduct | undefined> => {
      if (!isWebhookDeclared()) return undefined;
      const { WorkPushProduct: Product } = await import('./push/work-webhook.js');
      return new Product({ apps, suites, robot: (name) => service.robot(name) });
    },
  },
];
