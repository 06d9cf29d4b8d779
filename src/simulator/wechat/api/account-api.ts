import type { Answer } from '../../server/answers.js';
import { BytesAnswer, JsonAnswer } from '../../server/answers.js';
import type { ArrivedRequest, OpenedCall, RefusedCall, SimulatedApi } from '../../server/simulated-api.js';
import type { PlatformPushes } from '../../push/platform-pushes.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { isObject } from '../../util/json.js';
import { apiRoutes } from '../routes/index.js';
import { kindThatHas, notModelled } from '../routes/not-modelled.js';
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
    const route = this.routes.get(call.path) ?? (await notModelled(call.path));
    return new AccountCall(call, route, await kindThatHas(call.path));
  }
}

/** One call, with WeChat's checks in WeChat's order: method, token, access, quota, signature. */
class AccountCall implements OpenedCall {
  private tokenState = 0;

  constructor(
    readonly call: ApiCall,
    private readonly route: ApiRoute,
    private readonly kind: 'official' | 'mini' | undefined,
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
    this.checkKind();
    if (route.access === 'authorizer') {
      call.demandIfStrict(call.holder, 48001, 'a platform calls this path for an account');
    }
    const over = call.caller?.quota.use(call.path) ?? 0;
    if (over !== 0) throw new WechatRefusal(over);
    const secured = call.caller && route.access !== 'none' ? openSecured(call) : undefined;
    const answer = await route.handle(call);
    return secured ? sealAnswer(call, secured, answer) : asPlainText(call.path, answer);
  }

  refuse(reason: Error | number, rid: string): RefusedCall {
    const { errcode, message } = reason instanceof WechatRefusal ? reason : new WechatRefusal(Number(reason));
    const { path } = this.call;
    const isWeb = path.startsWith('/sns/');
    const hint = errcode === 40001 && !isWeb ? STABLE_HINT : '';
    const answer = { errcode, errmsg: `${message}${hint}${isWeb ? ',' : ''} rid: ${rid}` };
    const { mark } = this.route;
    // Refused downloads are said to be text.
    const isText = isWeb || path === '/cgi-bin/media/get';
    return {
      answer: new JsonAnswer(answer, {
        ...(mark && { 'x-simulator': mark }),
        ...(isText && { 'content-type': 'text/plain' }),
      }),
      errcode,
      verdict: `${errcode} ${message}`,
    };
  }

  /** Official Accounts and Mini Programs have different paths. */
  private checkKind(): void {
    const { call, kind } = this;
    if (!call.caller || !kind || call.caller.settings.kind === kind) return;
    call.demandIfStrict(false, 48001, `only ${KINDS[kind]} have this path`);
  }
}

const KINDS = { official: 'official accounts', mini: 'mini programs' };
/** What follows the text of 40001, except in web authorization, whose tokens are others. */
const STABLE_HINT =
  ', could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r';

/** WeChat calls the JSON of `/sns/...` plain text: clients that go by the content type do not read it. */
function asPlainText(path: string, answer: Answer): Answer {
  const isJson = !(answer instanceof BytesAnswer) && !(answer instanceof JsonAnswer);
  if (!path.startsWith('/sns/') || !isJson || !isObject(answer)) return answer;
  return new JsonAnswer(answer, { 'content-type': 'text/plain' });
}
