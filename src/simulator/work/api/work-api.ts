import type { Answer } from '../../server/answers.js';
import { JsonAnswer } from '../../server/answers.js';
import type { ArrivedRequest, OpenedCall, RefusedCall, SimulatedApi } from '../../server/simulated-api.js';
import { randomHex } from '../../util/random.js';
import type { WorkPushes } from '../push/work-pushes.js';
import type { WorkState } from '../state/work-state.js';
import { workRoutes } from './routes/index.js';
import { notModelled } from './not-modelled.js';
import { checkAccess, countInvalid, inspectToken } from './token-check.js';
import { PREFIX, WorkCall } from './work-call.js';
import type { WorkErrorTexts } from './work-errors.js';
import { workErrorTexts, WorkRefusal } from './work-errors.js';
import type { WorkRoute } from './work-route.js';

/** The APIs of WeCom, under `/qyapi`. */
export class WorkApi implements SimulatedApi {
  readonly prefix = `${PREFIX}/`;
  private readonly routes = new Map<string, WorkRoute>(workRoutes.map((route) => [route.path, route]));

  constructor(
    private readonly work: WorkState,
    private readonly pushes: WorkPushes,
  ) {}

  async open(arrived: ArrivedRequest): Promise<OpenedCall> {
    const call = new WorkCall(this.work, this.pushes, arrived);
    const route = this.routes.get(call.apiPath);
    const found = route ?? (await notModelled(call.apiPath));
    return new OpenedWorkCall(call, found, route !== undefined, await workErrorTexts());
  }
}

/** One call, with WeCom's checks in WeCom's order: method, token, application, limits. */
class OpenedWorkCall implements OpenedCall {
  private tokenState = 0;

  constructor(
    readonly call: WorkCall,
    private readonly route: WorkRoute,
    readonly modelled: boolean,
    private readonly texts: WorkErrorTexts,
  ) {}

  count(): void {
    const { call, route } = this;
    this.tokenState = inspectToken(call, route.token);
    if (call.callingAgent) call.callingAgent.counters[route.counter ?? 'apiCalls']++;
    countInvalid(call, this.tokenState, route.token);
    call.work.changed();
  }

  async carryOut(): Promise<Answer> {
    const { call, route } = this;
    if (route.method !== 'ANY' && call.method !== route.method) {
      throw new WorkRefusal(route.method === 'GET' ? 43001 : 43002);
    }
    if (this.tokenState !== 0) throw new WorkRefusal(this.tokenState);
    if (call.callingAgent) {
      checkAccess(call);
      // Over whichever limit, WeCom has one code; the body does not say which limit it was.
      if (call.corp.quota.use(call.apiPath) !== 0) throw new WorkRefusal(45009);
    }
    return route.handle(call);
  }

  refuse(reason: Error | number): RefusedCall {
    const { errcode, detail } = reason instanceof WorkRefusal ? reason : new WorkRefusal(Number(reason));
    const text = this.texts.get(errcode) ?? 'error';
    const said = detail ? `${text}, ${detail}` : text;
    const { clock } = this.call.state;
    const hint = `${clock.seconds()}_${randomHex(32)}`;
    const errmsg =
      `${said}, hint: [${hint}], from ip: ${this.call.ip}, ` +
      `more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`;
    const headers = { 'error-code': String(errcode), 'error-msg': encodeURIComponent(said) };
    return { answer: new JsonAnswer({ errcode, errmsg }, headers), errcode, verdict: `${errcode} ${said}` };
  }
}
