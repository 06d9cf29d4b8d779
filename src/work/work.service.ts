import type { WechatEngine } from '../engine/wechat-engine.js';
import { WechatConfigError } from '../core/conf.errors.js';
import { WorkRobot } from './robot/work-robot.js';
import type { WorkProvider } from './suite/work-provider.js';
import type { WorkSuite } from './suite/work-suite.js';
import type { WorkSuites } from './suite/work-suites.js';
import { WorkApp } from './work-app.js';
import type { WorkApps } from './work-apps.js';
import type { WorkAppConf } from './conf/work-conf.js';
import type { WorkAppCredentials } from './credentials/app-credentials.js';

/** What {@link WechatWorkService} is made of. */
interface WechatWorkServiceParts {
  readonly conf: WorkAppConf;
  readonly credentials: WorkAppCredentials;
  readonly engine: WechatEngine;
  readonly apps: WorkApps;
  readonly suites: WorkSuites;
}

/**
 * WeCom (企业微信): the default application, and the way to all others.
 *
 * @example
 * constructor(private readonly work: WechatWorkService) {}
 *
 * await this.work.messages.sendText({ toUser: ['zhangsan'], content: 'Hello' });
 * await this.work.app('assistant').departments.list();
 */
export class WechatWorkService extends WorkApp {
  readonly #apps: WorkApps;
  readonly #suites: WorkSuites;
  readonly #engine: WechatEngine;
  readonly #robots = new Map<string, WorkRobot>();

  constructor({ conf, credentials, engine, apps, suites }: WechatWorkServiceParts) {
    super(conf, credentials, engine);
    this.#apps = apps;
    this.#suites = suites;
    this.#engine = engine;
  }

  /** The names of the applications and secrets that were configured at start. */
  get names(): string[] {
    return this.#apps.names();
  }

  /**
   * An application by its name or number, or a secret by its name.
   *
   * @throws WechatConfigError when there is no such application.
   */
  app(name: string | number): WorkApp {
    return this.#apps.get(name);
  }

  /**
   * An application that may be known only at run time.
   *
   * @throws WechatConfigError when nobody knows it.
   */
  resolve(corpId: string, app?: string): Promise<WorkApp> {
    return this.#apps.resolve(corpId, app);
  }

  /**
   * A third-party application, or template of delegated ones.
   *
   * @param name its name or suite id; the one that the variables configure when left out
   * @throws WechatConfigError when there is no such suite.
   */
  suite(name = 'default'): WorkSuite {
    return this.#suites.get(name);
  }

  /** The service provider. @throws WechatConfigError when none is configured. */
  get provider(): WorkProvider {
    const { provider } = this.#suites;
    if (provider) return provider;
    throw new WechatConfigError([
      'provider.corpId (WECHAT_WORK_PROVIDER_CORP_ID) is needed here and is missing.',
    ]);
  }

  /**
   * An AI robot.
   *
   * @param name its name; the one that the variables configure when left out
   * @throws WechatConfigError when there is no such robot.
   */
  robot(name = 'default'): WorkRobot {
    let robot = this.#robots.get(name);
    if (!robot) {
      const conf = this.#apps.conf.robots.get(name);
      if (!conf) throw new WechatConfigError([`there is no robot ${JSON.stringify(name)} of WeCom.`]);
      this.#robots.set(name, (robot = new WorkRobot(conf, this.#engine)));
    }
    return robot;
  }
}
