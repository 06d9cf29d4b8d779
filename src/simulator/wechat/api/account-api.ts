import type { Answer } from '../../server/answers.js';
import { JsonAnswer } from '../../server/answers.js';
import type { ArrivedRequest, OpenedCall, RefusedCall, SimulatedApi } from '../../server/simulated-api.js';
import type { PlatformPushes } from '../../push/platform-pushes.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { apiRoutes } from '../routes/index.js';
import { notModelled } from '../routes/not-modelled.js';
import { ApiCall } from './api-call.js';
import type { ApiRoute } from './api-route.js';
import { openSecured, sealAnswer } from './api-security.js';
import { WechatRefusal } from './errors.js';
import { checkAccess, countInvalid, inspectToken } from './token-check.js';

/** The APIs and pages of Official Accounts and Mini Programs: every path that belongs to no other product. */
export class AccountApi implements SimulatedApi {
  readonly prefix = '';
  private readonly routes: ReadonlyMap<string, ApiRoute>;

  /** @param others routes of other products that take an account's token */
  constructor(
    private readonly state: SimulatorState,
    private readonly pushes: PlatformPushes,
    others: readonly ApiRoute[] = [],
  ) {
    this.routes = new Map([...apiRoutes, ...others].map((route) => [route.path, route]));
  }

  async open(arrived: ArrivedRequest): Promise<OpenedCall> {
    const call = new ApiCall(this.state, arrived, this.pushes);
    return new AccountCall(call, this.routes.get(call.path) ?? (await notModelled(call.path)));
  }
}

/** One call, with WeChat's checks in WeChat's order: method, token, access, quota, signature. */
class AccountCall implements OpenedCall {
  private tokenState = 0;

  constructor(
    readonly call: ApiCall,
    private readonly route: ApiRoute,
  ) {}

  get modelled(): boolean {
    return this.route.mark === undefined;
  }

  get sample(): boolean {
    return this.route.mark === 'sample';
  }

  count(): void {
    const { call, route } = this;
    if (route.access === 'none') call.caller = call.state.accounts.get(route.appId?.(call) ?? '');
    else this.tokenState = inspectToken(call, route.access);
    if (call.caller) call.caller.counters[route.counter ?? 'apiCalls']++;
    countInvalid(call, this.tokenState);
    if (call.caller) call.state.counted(call.caller);
  }

  async carryOut(): Promise<Answer> {
    const { call, route } = this;
    if (route.method !== 'ANY' && call.method !== route.method) {
      throw new WechatRefusal(route.method === 'GET' ? 43001 : 43002);
    }
    if (this.tokenState !== 0) throw new WechatRefusal(this.tokenState);
    if (call.caller && route.access !== 'none') checkAccess(call);
    if (route.access === 'authorizer') {
      call.demandIfStrict(call.holder, 48001, 'a platform calls this path for an account');
    }
    const over = call.caller?.quota.use(call.path) ?? 0;
    if (over !== 0) throw new WechatRefusal(over);
    const secured = call.caller && route.access !== 'none' ? openSecured(call) : undefined;
    const answer = await route.handle(call);
    return secured ? sealAnswer(call, secured, answer) : answer;
  }

  refuse(reason: Error | number, rid: string): RefusedCall {
    const { errcode, message } = reason instanceof WechatRefusal ? reason : new WechatRefusal(Number(reason));
    const answer = { errcode, errmsg: `${message} rid: ${rid}` };
    const { mark } = this.route;
    return {
      answer: mark ? new JsonAnswer(answer, { 'x-simulator': mark }) : answer,
      errcode,
      verdict: `${errcode} ${message}`,
    };
  }
}
