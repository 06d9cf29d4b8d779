import { DEFAULT_ACCOUNT } from '../../../core/constants.js';
import {
  webhookController,
  type WebhookControllerOptions,
} from '../../../webhook/declare/webhook-controller.js';
import { WORK_PRODUCT } from '../../credentials/work-owners.js';
import { JOB_PARAMETER } from '../verify/job-keys.js';

/** Options of {@link WechatWorkController}; `host`, `version` and `scope` mean what they mean to Nest. */
export interface WechatWorkControllerOptions extends WebhookControllerOptions {
  /**
   * The application, or the secret, whose callbacks arrive here. Default: the one at the top level of the options.
   * With `:corpId` in the path, and perhaps `:app`, it is the application that these name. With `:job` at the end, the
   * results of batch jobs arrive here, each with keys of its own: `work.members.jobCallback(url)` makes them.
   */
  app?: string;
  /** The suite whose callbacks arrive here, instead of an application. */
  suite?: string;
  /**
   * Which of the provider's addresses this is. Of a suite: `command` (指令回调URL, the default) or `data` (数据回调URL).
   * `system` (系统事件接收URL) is the provider's own.
   */
  address?: 'command' | 'data' | 'system';
}

/** What the push protocol is opened with. */
export type WorkPushOptions =
  | {
      readonly kind: 'app';
      readonly app: string;
      readonly isNamedByPath: boolean;
      /** The path names a batch job, which has keys of its own. */
      readonly isForJobs: boolean;
    }
  | { readonly kind: 'command' | 'data'; readonly suite: string }
  | { readonly kind: 'system' }
  | { readonly kind: 'robot'; readonly robot: string };

/**
 * Makes a class the callback address of an application of WeCom: the console's check and the callbacks are answered
 * at `path`, and those that pass every check arrive at the methods with handler decorators.
 *
 * @example
 * @WechatWorkController('wechat/work', { app: 'assistant' })
 * export class Assistant {
 *   @OnText() answer(@Content() text: string) { return text; }
 *   @OnWorkEvent('change_external_contact', 'add_external_contact') added(@Push() push: ExternalContactAdded) {}
 * }
 * @param path as in `@Controller(path)`
 */
export function WechatWorkController(
  path: string | string[],
  options: WechatWorkControllerOptions = {},
): ClassDecorator {
  const { app, suite, address, ...rest } = options;
  return webhookController({
    product: WORK_PRODUCT,
    label: '@WechatWorkController()',
    path,
    options: pushOptions(path, { app, suite, address }),
    ...splitHandlers(rest),
  });
}

function pushOptions(
  path: string | string[],
  { app, suite, address }: Record<'app' | 'suite' | 'address', string | undefined>,
): WorkPushOptions {
  if (address === 'system') return { kind: 'system' };
  if (suite !== undefined) return { kind: address === 'data' ? 'data' : 'command', suite };
  const has = (parameter: string): boolean => [path].flat().some((one) => one.includes(`:${parameter}`));
  return {
    kind: 'app',
    app: app ?? DEFAULT_ACCOUNT,
    isNamedByPath: has('corpId'),
    isForJobs: has(JOB_PARAMETER),
  };
}

/** Tells what the engine takes for all handlers of a class from what Nest takes for a controller. */
export function splitHandlers({ policy, onError, onFailure, longReply, ...nest }: WebhookControllerOptions) {
  return {
    nest,
    handlers: {
      ...(policy && { policy }),
      ...(onError !== undefined && { onError }),
      ...(onFailure && { onFailure }),
      ...(longReply && { longReply }),
    },
  };
}
