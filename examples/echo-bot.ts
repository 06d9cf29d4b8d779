// An echo bot: a reply to texts, pictures, follows and clicks, and a menu that is made at the start.
import { Injectable, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Content,
  type ImagePush,
  OnAnyMessage,
  OnImage,
  OnMenuClick,
  OnSubscribe,
  OnText,
  Push,
  Reply,
  WechatController,
  WechatModule,
  WechatService,
} from 'nestjs-wechat';

@WechatController('wechat')
class EchoBot {
  @OnText('ping')
  ping() {
    return 'pong';
  }

  @OnText()
  echo(@Content() text: string) {
    return `You said: ${text}`;
  }

  @OnImage()
  image(@Push() push: ImagePush) {
    return Reply.image(push.mediaId);
  }

  @OnSubscribe()
  welcome() {
    return 'Welcome! Write something, or open the menu.';
  }

  @OnMenuClick('HELP')
  help() {
    return 'I repeat what you write.';
  }

  /** Whatever has no handler of its own is acknowledged without an answer. */
  @OnAnyMessage()
  rest() {
    return Reply.none();
  }
}

@Injectable()
class Menu implements OnApplicationBootstrap {
  private readonly logger = new Logger(Menu.name);

  constructor(private readonly wechat: WechatService) {}

  /** An account without the right to a menu, or WeChat out of reach, must not keep the bot from starting. */
  async onApplicationBootstrap() {
    try {
      await this.wechat.menu.create([
        { type: 'click', name: 'Help', key: 'HELP' },
        { type: 'view', name: 'Home', url: 'https://example.com/' },
      ]);
    } catch (error) {
      this.logger.warn(`The menu could not be made. ${(error as Error).message}`);
    }
  }
}

@Module({
  imports: [WechatModule.forRoot()], // WECHAT_* from the environment
  controllers: [EchoBot],
  providers: [Menu],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks();
  await app.listen(process.env['PORT'] ?? 3000);
}
void bootstrap();
