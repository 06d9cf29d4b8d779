import type { Answer } from '../../server/answers.js';
import type { ArrivedRequest, OpenedCall, RefusedCall, SimulatedApi } from '../../server/simulated-api.js';
import type { PlatformPushes } from '../../push/platform-pushes.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { textOf } from '../../util/text.js';
import type { AccountApi } from '../../wechat/api/account-api.js';
import { demand, WechatRefusal } from '../../wechat/api/errors.js';
import type { Components } from '../state/components.js';
import type { ComponentRoute } from './component-call.js';
import { ComponentCall } from './component-call.js';

/** What says that the platform's token is no longer good. */
const DEAD = new Set([40001, 40014, 42001]);

/** What the paths of platforms share. */
export interface ComponentApiContext {
  readonly state: SimulatorState;
  readonly components: Components;
  readonly pushes: PlatformPushes;
  /** Answers the paths below the same prefix that take an account's token. */
  readonly accounts: AccountApi;
  /** Called when something was counted. */
  readonly counted: () => void;
}

/** The paths below one prefix that a platform calls for itself. */
export class ComponentApi implements SimulatedApi {
  private readonly routes: ReadonlyMap<string, ComponentRoute>;

  constructor(
    readonly prefix: string,
    routes: readonly ComponentRoute[],
    private readonly context: ComponentApiContext,
  ) {
    this.routes = new Map(routes.map((route) => [route.path, route]));
  }

  open(arrived: ArrivedRequest): Promise<OpenedCall> {
    const route = this.routes.get(arrived.url.pathname);
    const { state, pushes, components, accounts, counted } = this.context;
    if (!route) return accounts.open(arrived);
    const call = new ComponentCall(state, arrived, pushes, components);
    return Promise.resolve(new PlatformCall(call, route, counted));
  }
}

/** One call, with WeChat's checks in WeChat's order: method, token, address, platform, quota. */
class PlatformCall implements OpenedCall {
  readonly modelled = true;
  private tokenState = 0;

  constructor(
    readonly call: ComponentCall,
    private readonly route: ComponentRoute,
    private readonly counted: () => void,
  ) {}

  count(): void {
    const { call, route } = this;
    if (route.access !== 'none') this.tokenState = call.inspectComponentToken();
    const { platform } = call;
    if (!platform) return;
    if (route.counter) platform.counters[route.counter]++;
    if (DEAD.has(this.tokenState)) platform.countInvalid();
    this.counted();
  }

  async carryOut(): Promise<Answer> {
    const { call, route } = this;
    if (call.method !== route.method) throw new WechatRefusal(route.method === 'GET' ? 43001 : 43002);
    if (this.tokenState !== 0) throw new WechatRefusal(this.tokenState);
    const { platform } = call;
    if (platform && !route.page) checkAddress(call);
    if (route.access !== 'none' && route.named !== false) checkName(call);
    const over = platform?.quota.use(call.path) ?? 0;
    if (over !== 0) throw new WechatRefusal(over);
    return route.handle(call);
  }

  refuse(reason: Error | number, rid: string): RefusedCall {
    const { errcode, message } = reason instanceof WechatRefusal ? reason : new WechatRefusal(Number(reason));
    return {
      answer: { errcode, errmsg: `${message} rid: ${rid}` },
      errcode,
      verdict: `${errcode} ${message}`,
    };
  }
}

function checkAddress(call: ComponentCall): void {
  const { ipWhitelist } = call.component.settings;
  if (ipWhitelist && !ipWhitelist.includes(call.ip)) throw new WechatRefusal(61004, `from ${call.ip}`);
}

/** A call names the platform whose token it carries, in the body or, where it has none, in the address. */
function checkName(call: ComponentCall): void {
  const named = call.method === 'POST' ? textOf(call.json().component_appid) : call.param('component_appid');
  demand(named !== '', 41018);
  demand(named === call.component.appId, 40013);
}
