import { Controller, Injectable, Module, Param, Post } from '@nestjs/common';
import {
  Content,
  type ExternalContactAdded,
  OnText,
  OnWorkEvent,
  Push,
  UserId,
  WechatWorkController,
  WechatWorkModule,
  WechatWorkService,
} from 'nestjs-wechat/work';

/** Messages and events of the application. */
@WechatWorkController('wechat/work')
export class Assistant {
  constructor(private readonly work: WechatWorkService) {}

  @OnText('ping')
  ping() {
    return 'pong';
  }

  @OnText()
  echo(@Content() text: string, @UserId() userId: string) {
    return `${userId} said: ${text}`;
  }

  /** A new customer. WeCom takes a welcome message within 20 seconds. */
  @OnWorkEvent('change_external_contact', 'add_external_contact')
  async added(@Push() { welcomeCode }: ExternalContactAdded) {
    if (welcomeCode === undefined) return;
    const body = { welcome_code: welcomeCode, text: { content: 'Welcome!' } };
    await this.work.api.post('/cgi-bin/externalcontact/send_welcome_msg', body);
  }
}

@Injectable()
export class Notices {
  constructor(private readonly work: WechatWorkService) {}

  /** Sends a text to members; those who could not be reached are part of the answer. */
  async send(toUser: string[], content: string) {
    const { msgId, invalidUsers } = await this.work.messages.sendText({ toUser, content });
    return { msgId, unreachable: invalidUsers };
  }
}

@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Post(':userId') send(@Param('userId') userId: string) {
    return this.notices.send([userId], 'The report is ready.');
  }
}

@Module({
  imports: [WechatWorkModule.forRoot()], // WECHAT_WORK_* from the environment
  controllers: [Assistant, NoticesController],
  providers: [Notices],
})
export class AssistantModule {}
