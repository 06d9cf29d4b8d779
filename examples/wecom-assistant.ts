// An assistant in WeCom (企业微信): it answers members, greets new customers, sends notices, and an AI robot streams.
import { Body, Controller, Injectable, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Content,
  type ExternalContactAdded,
  OnText,
  OnWorkEvent,
  Push,
  UserId,
  WechatRobotController,
  WechatWorkController,
  WechatWorkModule,
  WechatWorkService,
} from 'nestjs-wechat/work';

/** The application's messages and events. */
@WechatWorkController('wechat/work')
class Assistant {
  constructor(private readonly work: WechatWorkService) {}

  @OnText('who am i')
  async whoAmI(@UserId() userId: string) {
    const { name } = await this.work.api.get('/cgi-bin/user/get', { userid: userId });
    return `You are ${name}.`;
  }

  @OnText()
  echo(@Content() text: string) {
    return `You said: ${text}`;
  }

  /** WeCom takes a welcome message within 20 seconds. */
  @OnWorkEvent('change_external_contact', 'add_external_contact')
  async welcome(@Push() { welcomeCode }: ExternalContactAdded) {
    if (welcomeCode === undefined) return;
    const body = { welcome_code: welcomeCode, text: { content: 'Welcome! How can we help?' } };
    await this.work.api.post('/cgi-bin/externalcontact/send_welcome_msg', body);
  }
}

/** Stands for a language model; put the call of yours here. */
@Injectable()
class Model {
  async *answer(question: string): AsyncGenerator<string, void, undefined> {
    for (const part of ['You asked: ', question, '. ', 'Let me think about that.']) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      yield part;
    }
  }
}

/** An AI robot (智能机器人). The parts of its answer are shown as they come, for up to six minutes. */
@WechatRobotController('wechat/robot')
class Robot {
  constructor(private readonly model: Model) {}

  @OnText()
  answer(@Content() question: string): AsyncIterable<string> {
    return this.model.answer(question);
  }
}

/** Notices of your other systems. A real application has this behind a guard. */
@Controller('notices')
class NoticesController {
  constructor(private readonly work: WechatWorkService) {}

  @Post()
  async send(@Body() { toUser, text }: { toUser: string[]; text: string }) {
    const { invalidUsers } = await this.work.messages.sendText({ toUser, content: text });
    return { unreachable: invalidUsers };
  }
}

@Module({
  imports: [WechatWorkModule.forRoot()], // WECHAT_WORK_* from the environment
  controllers: [Assistant, Robot, NoticesController],
  providers: [Model],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks();
  await app.listen(process.env['PORT'] ?? 3000);
}
void bootstrap();
