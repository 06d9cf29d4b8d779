import { DEFAULT_ACCOUNT } from '../core/constants.js';
import { WechatConfigError } from '../core/conf.errors.js';
import type { WechatEngine } from '../engine/wechat-engine.js';
import type { OwnerCredentials } from '../credential/owner-credentials.js';
import type { CredentialState } from '../observe/wechat-health.js';
import type { WorkAppConf, WorkConf } from './conf/work-conf.js';
import { WorkAppCredentials } from './credentials/app-credentials.js';
import { credentialStatesOf } from './credentials/work-states.js';
import { WorkApp } from './work-app.js';

/**
 * All applications, by name or by number. One that is known only at run time is asked of `appResolver`.
 *
 * @example
 * const assistant = apps.get('assistant');
 * const tenant = await apps.resolve('ww0123456789abcdef', '1000002');
 */
export class WorkApps {
  private readonly apps = new Map<string, WorkApp>();
  private readonly credentials = new Map<string, WorkAppCredentials>();
  /** The configurations that the resolver gave, by corp id and application. */
  private readonly resolved = new Map<string, WorkAppConf>();
  private readonly resolving = new Map<string, Promise<WorkAppConf>>();

  constructor(
    readonly conf: WorkConf,
    private readonly engine: WechatEngine,
  ) {}

  /** The names of the applications and secrets that were configured at start. */
  names(): string[] {
    return [...this.conf.apps.keys()];
  }

  /**
   * An application that was configured at start.
   *
   * @param app its name, or its number where one corp is configured only; the default application when left out.
   * @throws WechatConfigError when there is no such application.
   */
  get(app: string | number = DEFAULT_ACCOUNT): WorkApp {
    const conf = this.confOf(String(app));
    if (!conf) throw noSuchApp(String(app), this.names());
    return this.serve(conf);
  }

  /** The configuration of an application that was configured at start, by name or number. */
  confOf(app: string): WorkAppConf | undefined {
    const named = this.conf.apps.get(app);
    if (named) return named;
    const numbered = [...this.conf.apps.values()].filter(({ agentId }) => agentId === app);
    return numbered.length === 1 ? numbered[0] : undefined;
  }

  /**
   * Any application by its corp, asking the module's `appResolver` for one that was not configured at start.
   *
   * @param app its number or name
   * @throws WechatConfigError when nobody knows the application, or what the resolver gave is wrong.
   */
  async resolve(corpId: string, app?: string): Promise<WorkApp> {
    return this.serve(await this.resolveConf(corpId, app));
  }

  /** As {@link resolve}, the configuration alone. */
  async resolveConf(corpId: string, app?: string): Promise<WorkAppConf> {
    const configured = [...this.conf.apps.values()].find(
      (conf) => conf.corpId === corpId && (app === undefined || conf.agentId === app || conf.name === app),
    );
    if (configured) return configured;
    const key = keyOf(corpId, app);
    const known = this.resolved.get(key);
    if (known) return known;
    let running = this.resolving.get(key);
    if (!running) {
      running = this.ask(corpId, app).finally(() => this.resolving.delete(key));
      this.resolving.set(key, running);
    }
    return running;
  }

  /** Forgets an application that was resolved at run time, so that its configuration is asked for again. */
  forget(corpId: string, app?: string): void {
    const conf = this.resolved.get(keyOf(corpId, app));
    if (conf === undefined) return;
    this.resolved.delete(keyOf(corpId, app));
    const key = ownerKeyOf(conf);
    this.apps.delete(key);
    this.credentials.get(key)?.kept.drop();
    this.credentials.delete(key);
  }

  /** The application of a configuration; made once. */
  serve(conf: WorkAppConf): WorkApp {
    const key = ownerKeyOf(conf);
    let app = this.apps.get(key);
    if (!app) this.apps.set(key, (app = new WorkApp(conf, this.credentialsOf(conf), this.engine)));
    return app;
  }

  /** The credentials of the owner with these ids, for the central token server. */
  findCredentials([corpId, app, ...rest]: readonly string[]): OwnerCredentials | undefined {
    if (corpId === undefined || app === undefined || rest.length > 0) return undefined;
    const conf =
      [...this.conf.apps.values()].find((one) => one.corpId === corpId && idOf(one) === app) ??
      this.resolved.get(keyOf(corpId, app));
    return conf && this.credentialsOf(conf).kept;
  }

  /** How the credentials are that are in use, for health reports; never their values. */
  states(): CredentialState[] {
    return [...this.credentials.values()].flatMap(({ conf, kept }) => credentialStatesOf(conf.name, kept));
  }

  /** The credentials of a configuration; made once. */
  credentialsOf(conf: WorkAppConf): WorkAppCredentials {
    const key = ownerKeyOf(conf);
    let credentials = this.credentials.get(key);
    if (!credentials) this.credentials.set(key, (credentials = new WorkAppCredentials(conf, this.engine)));
    return credentials;
  }

  private async ask(corpId: string, app: string | undefined): Promise<WorkAppConf> {
    const conf = await this.conf.resolveApp?.({ corpId, app });
    if (!conf) throw noSuchApp(app === undefined ? corpId : `${corpId}/${app}`, this.names());
    this.resolved.set(keyOf(corpId, app), conf);
    return conf;
  }
}

const idOf = ({ agentId, name }: WorkAppConf): string => agentId ?? name;
const ownerKeyOf = (conf: WorkAppConf): string => keyOf(conf.corpId ?? '', idOf(conf));
const keyOf = (corpId: string, app: string | undefined): string => JSON.stringify([corpId, app]);

function noSuchApp(app: string, names: string[]): WechatConfigError {
  return new WechatConfigError([
    `there is no application ${JSON.stringify(app)} of WeCom: it is neither configured (${names.join(', ')}) nor ` +
      'found by an appResolver.',
  ]);
}
