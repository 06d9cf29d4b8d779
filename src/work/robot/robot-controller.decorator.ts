import {
  webhookController,
  type WebhookControllerOptions,
} from '../../webhook/declare/webhook-controller.js';
import { DEFAULT_NAME } from '../conf/work-env.js';
import { WORK_PRODUCT } from '../credentials/work-owners.js';
import { splitHandlers, type WorkPushOptions } from '../push/declare/work-controller.decorator.js';

/** Options of {@link WechatRobotController}; `host`, `version` and `scope` mean what they mean to Nest. */
export interface WechatRobotControllerOptions extends WebhookControllerOptions {
  /** The robot's name under `robots` in the module's options. Default: the one that the variables configure. */
  robot?: string;
}

/**
 * Makes a class the callback address of an AI robot (智能机器人). A handler returns markdown, an `AsyncIterable<string>`
 * whose parts are shown as they come, for up to six minutes, or a reply under WeCom's own names.
 *
 * @example
 * @WechatRobotController('wechat/robot')
 * export class Helper {
 *   @OnText() answer(@Content() question: string): AsyncIterable<string> { return this.model.stream(question); }
 *   @OnWorkEvent('enter_chat') welcome() { return 'Hello'; }
 * }
 * @param path as in `@Controller(path)`
 */
export function WechatRobotController(
  path: string | string[],
  { robot = DEFAULT_NAME, ...rest }: WechatRobotControllerOptions = {},
): ClassDecorator {
  return webhookController({
    product: WORK_PRODUCT,
    label: '@WechatRobotController()',
    path,
    options: { kind: 'robot', robot } satisfies WorkPushOptions,
    ...splitHandlers(rest),
  });
}
