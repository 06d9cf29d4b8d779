import { Logger } from '@nestjs/common';
import { errorLine } from '../../core/redact.js';
import type {
  PushContext,
  PushProduct,
  PushProtocol,
  PushRequest,
} from '../../webhook/receive/push-protocol.js';
import type { WorkAppConf } from '../conf/work-conf.js';
import { RobotProtocol } from '../robot/robot-protocol.js';
import type { WorkRobot } from '../robot/work-robot.js';
import type { WorkSuites } from '../suite/work-suites.js';
import type { WorkApps } from '../work-apps.js';
import { type AppPushParts, AppPushProtocol, type ReceivingApp, receivingApp } from './app-push-protocol.js';
import type { WorkPushOptions } from './declare/work-controller.decorator.js';
import { DataProtocol } from './provider/data-protocol.js';
import { commandParts, NoticeProtocol, systemParts } from './provider/notice-protocol.js';
import { sendAsMessage } from './reply/late-message.js';
import { WorkReplies } from './reply/work-replies.js';
import { JOB_PARAMETER, jobKeysOf } from './verify/job-keys.js';

/** What the pushes of WeCom work with. */
interface WorkPushProductParts {
  readonly apps: WorkApps;
  readonly suites: WorkSuites;
  readonly robot: (name: string) => WorkRobot;
}

/** The webhook's side of WeCom: a protocol for each controller. */
export class WorkPushProduct implements PushProduct {
  private readonly logger = new Logger('WechatWork');
  private readonly receiving = new WeakMap<object, ReceivingApp>();

  constructor(private readonly parts: WorkPushProductParts) {}

  /** @throws TypeError when what the controller is for is not configured, or cannot receive callbacks */
  open(options: unknown, context: PushContext): PushProtocol {
    const chosen = options as WorkPushOptions;
    switch (chosen.kind) {
      case 'app':
        return this.openApp(chosen, context);
      case 'command':
      case 'data':
        return this.openSuite(chosen.kind, chosen.suite, context);
      case 'system': {
        const { provider } = this.parts.apps.conf;
        if (provider) return new NoticeProtocol(systemParts(provider, context));
        throw new TypeError('no provider is configured: set provider.corpId (WECHAT_WORK_PROVIDER_CORP_ID)');
      }
      case 'robot': {
        const conf = this.parts.apps.conf.robots.get(chosen.robot);
        if (conf) return new RobotProtocol(conf, this.parts.robot(conf.name), context);
        throw new TypeError(
          `the robot "${chosen.robot}" is not configured. Add it to \`robots\` of WechatWorkModule ` +
            '(WECHAT_WORK_ROBOT_TOKEN and WECHAT_WORK_ROBOT_ENCODING_AES_KEY for the default one)',
        );
      }
      default:
        return chosen satisfies never;
    }
  }

  private openSuite(kind: 'command' | 'data', name: string, context: PushContext): PushProtocol {
    const { apps, suites } = this.parts;
    const suite = suites.find(name);
    const conf = suite && apps.conf.suites.get(suite.name);
    if (!conf) {
      throw new TypeError(
        `the suite "${name}" is not configured. Add it to \`suites\` of WechatWorkModule, or correct the name`,
      );
    }
    const { provider } = apps.conf;
    if (kind === 'command') return new NoticeProtocol(commandParts(conf, suite, provider, context));
    return new DataProtocol({ conf, suite, provider, context, replies: new WorkReplies(context.clock) });
  }

  private openApp(
    { app, isNamedByPath, isForJobs }: WorkPushOptions & { kind: 'app' },
    context: PushContext,
  ): PushProtocol {
    const forJob = (request: PushRequest, conf: WorkAppConf): ReceivingApp | undefined => {
      const keys = jobKeysOf(conf, request.params[JOB_PARAMETER] ?? '', context.clock.now());
      return keys && receivingApp(conf, keys);
    };
    if (isNamedByPath) {
      return this.protocolOf(context, { name: 'work', label: 'the applications of WeCom' }, (request) => {
        const { corpId, app: named } = request.params;
        return this.named(corpId, named, isForJobs ? (conf) => forJob(request, conf) : undefined);
      });
    }
    const conf = this.parts.apps.confOf(app);
    if (!conf) {
      throw new TypeError(
        `the application "${app}" is not configured. Add it to \`apps\` of WechatWorkModule, or correct the name`,
      );
    }
    const names = { name: conf.name, label: `application "${conf.name}" of WeCom` };
    if (isForJobs) return this.protocolOf(context, names, (request) => forJob(request, conf));
    const receiving = receivingApp(conf);
    return this.protocolOf(context, { ...names, warnings: warningsOf(receiving) }, () => receiving);
  }

  /** @param find the application of a request */
  private protocolOf(
    context: PushContext,
    { name, label, warnings = [] }: { name: string; label: string; warnings?: readonly string[] },
    find: AppPushParts['find'],
  ): AppPushProtocol {
    const { apps } = this.parts;
    return new AppPushProtocol({
      name,
      label,
      warnings,
      find,
      context,
      replies: new WorkReplies(context.clock),
      serve: (conf) => apps.serve(conf),
      late: (conf) => async (userId, reply) => sendAsMessage(apps.serve(conf).messages, userId, reply),
    });
  }

  /** The application that a path names; undefined where nobody knows it, or it has no keys. */
  private async named(
    corpId: string | undefined,
    app: string | undefined,
    forJob?: (conf: WorkAppConf) => ReceivingApp | undefined,
  ): Promise<ReceivingApp | undefined> {
    if (corpId === undefined) return undefined;
    try {
      const conf = await this.parts.apps.resolveConf(corpId, app);
      if (forJob) return forJob(conf);
      let receiving = this.receiving.get(conf);
      if (!receiving) this.receiving.set(conf, (receiving = receivingApp(conf)));
      return receiving;
    } catch (error) {
      // Anybody may ask for any path: what the log says of it is one line, and the answer is a refusal.
      this.logger.warn(`The application that a callback's path names cannot receive it. ${errorLine(error)}`);
      return undefined;
    }
  }
}

function warningsOf({ conf }: ReceivingApp): string[] {
  if (!conf.endpoint.acceptsAnyReceiveId) return [];
  return [
    `The callback address of application "${conf.name}" accepts callbacks with an empty receive id ` +
      '(WECHAT_WORK_RECEIVE_ID=any). Leave it out unless the provider is a person and not a company (个人主体).',
  ];
}
