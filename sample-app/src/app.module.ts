import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import { ConfigModule } from '@nestjs/config';
import { ScheduleModule } from '@nestjs/schedule';
import { TerminusModule } from '@nestjs/terminus';
import { WECHAT_CLOCK, WechatCentralModule, type WechatClock, WechatModule } from 'nestjs-wechat';
import { BotController } from './bot/bot.controller.js';
import { MiniBotController } from './bot/mini-bot.controller.js';
import { RunCounts } from './bot/run-counts.js';
import type { SampleEnvironment } from './environment.js';
import { openPlatformFeature } from './open-platform/open-platform.feature.js';
import { payFeature } from './pay/pay.feature.js';
import { CallController } from './routes/call.controller.js';
import { CredentialsController } from './routes/credentials.controller.js';
import { HealthController } from './routes/health.controller.js';
import { JssdkController } from './routes/jssdk.controller.js';
import { MenuController } from './routes/menu.controller.js';
import { MiniController } from './routes/mini.controller.js';
import { OAuthController } from './routes/oauth.controller.js';
import { PublicUrl } from './routes/public-url.js';
import { UsersController } from './routes/users.controller.js';
import { ErrorFilter } from './routes/error.filter.js';
import { workFeature } from './work/work.feature.js';

/** The application. `WechatModule.forRoot()` reads the WECHAT_* variables by itself. */
@Module({})
export class AppModule {
  static for(environment: SampleEnvironment, clock?: WechatClock): DynamicModule {
    const {
      centralServerKeys: keys,
      centralCompat: compat,
      publicUrl,
      openPlatform,
      hasMerchant,
      hasWork,
    } = environment;
    const features: ModuleMetadata[] = [
      ...(openPlatform ? [openPlatformFeature(openPlatform.secret)] : []),
      ...(hasMerchant ? [payFeature(publicUrl)] : []),
      ...(hasWork ? [workFeature()] : []),
    ];
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot({ ignoreEnvFile: true }),
        ScheduleModule.forRoot(),
        TerminusModule.forRoot({ logger: false }),
        WechatModule.forRoot({ providers: clock ? [{ provide: WECHAT_CLOCK, useValue: clock }] : [] }),
        ...features.flatMap(({ imports = [] }) => imports),
        ...(keys.length > 0 ? [WechatCentralModule.forRoot({ path: 'wechat/central', keys, compat })] : []),
      ],
      controllers: [
        BotController,
        MiniBotController,
        CallController,
        CredentialsController,
        HealthController,
        JssdkController,
        MenuController,
        MiniController,
        OAuthController,
        UsersController,
        ...features.flatMap(({ controllers = [] }) => controllers),
      ],
      providers: [
        RunCounts,
        ...features.flatMap(({ providers = [] }) => providers),
        { provide: APP_FILTER, useClass: ErrorFilter },
        {
          provide: PublicUrl,
          useFactory: (host: HttpAdapterHost) => new PublicUrl(host, publicUrl),
          inject: [HttpAdapterHost],
        },
      ],
    };
  }
}
