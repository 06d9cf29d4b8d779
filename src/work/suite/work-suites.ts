import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { WechatConfigError } from '../../core/conf.errors.js';
import { errorLine } from '../../core/redact.js';
import type { OwnerCredentials } from '../../credential/owner-credentials.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import type { CredentialState } from '../../observe/wechat-health.js';
import type { WorkConf } from '../conf/work-conf.js';
import { credentialStatesOf } from '../credentials/work-states.js';
import { WorkProvider } from './work-provider.js';
import { WorkSuite } from './work-suite.js';

/**
 * How long after the start codes are looked for once more: a process that was killed may have had the right to them.
 */
const SECOND_LOOK_MS = 16_000;

/**
 * The suites and the provider of an application. Their records are asked for at the start, so that a warning comes
 * then.
 */
@Injectable()
export class WorkSuites implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly provider: WorkProvider | undefined;
  private readonly suites: ReadonlyMap<string, WorkSuite>;
  private readonly logger = new Logger('WechatWork');
  private timer: { clear(): void } | undefined;

  constructor(
    conf: WorkConf,
    private readonly engine: WechatEngine,
  ) {
    this.suites = new Map([...conf.suites].map(([name, suite]) => [name, new WorkSuite(suite, engine)]));
    this.provider = conf.provider && new WorkProvider(conf.provider, engine);
  }

  /**
   * A suite by its name or id.
   *
   * @throws WechatConfigError when there is no such suite.
   */
  get(name: string): WorkSuite {
    const suite = this.find(name);
    if (suite) return suite;
    throw new WechatConfigError([
      `there is no suite ${JSON.stringify(name)} of WeCom (${[...this.suites.keys()].join(', ') || 'none is'} configured).`,
    ]);
  }

  find(name: string): WorkSuite | undefined {
    return this.suites.get(name) ?? [...this.suites.values()].find(({ suiteId }) => suiteId === name);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.suites.size === 0) return;
    void this.resume();
    this.timer = this.engine.clock.setTimeout(() => void this.resume(), SECOND_LOOK_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timer?.clear();
    await Promise.all([...this.suites.values()].map((suite) => suite.close()));
  }

  /** The credentials of the owner with these ids, for the central token server. */
  async findCredentials([first, second, ...rest]: readonly string[]): Promise<OwnerCredentials | undefined> {
    if (first === undefined || rest.length > 0) return undefined;
    const suite = [...this.suites.values()].find(({ suiteId }) => suiteId === first);
    if (suite) {
      if (second === undefined) return suite.credentialsOf();
      return (await suite.knows(second)) ? suite.credentialsOf(second) : undefined;
    }
    return second === undefined && this.provider?.corpId === first ? this.provider.credentials : undefined;
  }

  /** How the credentials are that are in use, for health reports; never their values. */
  states(): CredentialState[] {
    const ofSuites = [...this.suites.values()].flatMap((suite) => [
      ...credentialStatesOf(suite.name, suite.credentialsOf()),
      ...suite.inUse().flatMap(({ corpId, kept }) => credentialStatesOf(`${suite.name}/${corpId}`, kept)),
    ]);
    return this.provider
      ? [...ofSuites, ...credentialStatesOf('provider', this.provider.credentials)]
      : ofSuites;
  }

  private async resume(): Promise<void> {
    for (const suite of this.suites.values()) {
      try {
        await suite.resume();
      } catch (error) {
        this.logger.error(`The codes of suite "${suite.name}" could not be looked up. ${errorLine(error)}`);
      }
    }
  }
}
