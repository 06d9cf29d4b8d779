import type { Answer } from '../../server/answers.js';
import type { ArrivedRequest } from '../../server/simulated-api.js';
import type { PlatformPushes } from '../../push/platform-pushes.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { textOf } from '../../util/text.js';
import { ApiCall } from '../../wechat/api/api-call.js';
import { demand } from '../../wechat/api/errors.js';
import { Component } from '../state/component.js';
import type { Authorization } from '../state/authorization.js';
import type { Components } from '../state/components.js';

/** One path that a platform calls for itself. */
export interface ComponentRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** `component` (default): needs the platform's own token. `none`: checks for itself. */
  readonly access?: 'component' | 'none';
  /** False: the body does not name the platform. Default true. */
  readonly named?: boolean;
  /** A page for a browser, which may be anywhere. */
  readonly page?: boolean;
  /** Which counter a call adds to. */
  readonly counter?: 'componentTokenRequests' | 'authorizerTokenRequests' | 'exchanges';
  readonly handle: (call: ComponentCall) => Answer | Promise<Answer>;
}

/** A token of `/sns/` has this name alone; elsewhere WeChat takes both. */
const KEYS = ['component_access_token', 'access_token'];

/** One call that a platform makes for itself. */
export class ComponentCall extends ApiCall {
  /** The platform whose token the call carries, or which it names. */
  platform: Component | undefined;

  constructor(
    state: SimulatorState,
    arrived: ArrivedRequest,
    pushes: PlatformPushes,
    readonly components: Components,
  ) {
    super(state, arrived, pushes);
    const named = this.query.get('component_appid') ?? this.tryJson()?.component_appid;
    this.platform = components.find(textOf(named));
  }

  override get callerId(): string | undefined {
    return this.platform?.appId;
  }

  /** The calling platform; only for routes that cannot be reached without one. */
  get component(): Component {
    demand(this.platform, 40013);
    return this.platform;
  }

  /** An account that authorized the platform; refused with 61003 when it did not, or has withdrawn. */
  authorization(appId: string): Authorization {
    demand(appId !== '', 41002);
    const found = this.component.authorizations.get(appId);
    demand(found?.state === 'authorized' && this.state.accounts.has(appId), 61003);
    return found;
  }

  /** What is wrong with the platform's token: 0, or a return code. */
  inspectComponentToken(): number {
    const isSns = this.path.startsWith('/sns/');
    const value = (isSns ? KEYS.slice(0, 1) : KEYS).map((key) => this.param(key)).find(Boolean) ?? '';
    if (value === '') return isSns ? 41021 : 41001;
    const issued = this.state.tokens.find(value);
    if (!issued) return /^[0-9A-Za-z_-]{16,512}$/.test(value) ? 40001 : 40014;
    if (!(issued.holder instanceof Component)) return isSns ? 48001 : 61014;
    this.platform = issued.holder;
    const now = this.state.clock.now();
    if (now >= issued.expiresAt && issued.expiresAt <= issued.deadFrom) return 42001;
    return now >= issued.deadFrom ? 40001 : 0;
  }
}
