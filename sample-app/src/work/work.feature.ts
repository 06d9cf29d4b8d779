import { WechatWorkModule } from 'nestjs-wechat/work';
import { WorkBotController } from './work-bot.controller.js';
import { WorkController } from './work.controller.js';

/** What the app has of WeCom. `WechatWorkModule.forRoot()` reads the WECHAT_WORK_* variables by itself. */
export const workFeature = () => ({
  imports: [WechatWorkModule.forRoot()],
  controllers: [WorkBotController, WorkController],
});
