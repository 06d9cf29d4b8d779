import type { WechatEngine } from '../engine/wechat-engine.js';
import { WorkApp } from './work-app.js';
import type { WorkApps } from './work-apps.js';
import type { WorkAppConf } from './conf/work-conf.js';
import type { WorkAppCredentials } from './credentials/app-credentials.js';

/** What {@link WechatWorkService} is made of. */
export interface WechatWorkServiceParts {
  readonly conf: WorkAppConf;
  readonly credentials: WorkAppCredentials;
  readonly engine: WechatEngine;
  readonly apps: WorkApps;
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

  constructor({ conf, credentials, engine, apps }: WechatWorkServiceParts) {
    super(conf, credentials, engine);
    this.#apps = apps;
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
}
