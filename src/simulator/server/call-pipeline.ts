import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiCall } from '../wechat/api/api-call.js';
import type { ApiRoute } from '../wechat/api/api-route.js';
import type { Answer } from './answers.js';
import { WechatRefusal } from '../wechat/api/errors.js';
import type { FaultRule } from '../state/faults.js';
import { playBefore, playInstead, truncated } from './fault-player.js';
import { readBody } from './http-body.js';
import { apiRoutes } from '../wechat/routes/index.js';
import { notModelled } from '../wechat/routes/not-modelled.js';
import { openSecured, sealAnswer } from '../wechat/api/api-security.js';
import { asSent, send } from './send.js';
import type { Sent } from './send.js';
import { checkAccess, countInvalid, inspectToken } from '../wechat/api/token-check.js';
import type { SimulatorState } from '../state/simulator-state.js';

/** Serves WeChat's own paths. */
export class ApiServer {
  private readonly routes = new Map<string, ApiRoute>(apiRoutes.map((route) => [route.path, route]));

  constructor(private readonly state: SimulatorState) {}

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const started = performance.now();
    const at = this.state.clock.now();
    const body = await readBody(request, response);
    if (!body) return;
    const call = new ApiCall(this.state, request, url.pathname, url.searchParams, body);
    const route = this.routes.get(url.pathname);
    const pipeline = new CallPipeline(call, route ?? (await notModelled(url.pathname)));
    const outcome = await pipeline.run(response);
    if (call.caller) this.state.counted(call.caller);
    const raw = outcome.sent?.text ?? '';
    this.state.wire.add({
      at,
      ms: Math.round(performance.now() - started),
      direction: 'call',
      method: call.method,
      path: `${url.pathname}${url.search}`,
      ...(call.caller && { appId: call.caller.appId }),
      request: { raw: printable(body) },
      status: outcome.sent?.status ?? 0,
      response: { raw },
      verdict: outcome.verdict,
      ok: outcome.ok,
      ...(pipeline.refusal && { errcode: pipeline.refusal.errcode }),
      ...(pipeline.rid && { rid: pipeline.rid }),
      ...(!route && { modelled: false }),
      ...(pipeline.fault && { fault: pipeline.fault.fault }),
      ...(call.warnings.length > 0 && { warnings: call.warnings }),
    });
    if (pipeline.rid) {
      this.state.rids.keep({
        rid: pipeline.rid,
        appId: call.caller?.appId,
        invokeTime: Math.floor(at / 1000),
        costInMs: Math.round(performance.now() - started),
        requestUrl: url.search.replaceAll(/([?&](?:access_token|secret)=)[^&]*/g, '$1***'),
        requestBody: printable(body).slice(0, 4000),
        responseBody: raw.slice(0, 4000),
        clientIp: call.ip,
      });
    }
  }
}

interface Outcome {
  sent?: Sent;
  verdict: string;
  ok: boolean;
}

/** The way of one call: count it, play a fault, check it, carry it out, answer it. */
class CallPipeline {
  refusal: WechatRefusal | undefined;
  rid: string | undefined;
  fault: FaultRule | undefined;

  constructor(
    private readonly call: ApiCall,
    private readonly route: ApiRoute,
  ) {}

  async run(response: ServerResponse): Promise<Outcome> {
    const { call } = this;
    const tokenState = this.count();
    this.fault = call.state.faults.take(call.path);
    if (this.fault) {
      await playBefore(this.fault);
      const played = playInstead(this.fault, response, () =>
        this.refuse(new WechatRefusal(Number(this.fault?.value ?? -1))),
      );
      if (played && this.fault.value !== 'after')
        return { sent: await played, verdict: this.verdict(), ok: false };
    }
    let answer: Answer;
    try {
      answer = await this.carryOut(tokenState);
    } catch (error) {
      answer = this.refuse(error);
    }
    const sent = asSent(answer);
    if (this.fault?.value === 'after') {
      await playInstead(this.fault, response, () => answer as Record<string, unknown>);
      return { verdict: this.verdict(), ok: false };
    }
    if (this.fault?.fault === 'truncate')
      return { sent: send(response, truncated(sent)), verdict: 'truncated', ok: false };
    return { sent: send(response, sent), verdict: this.verdict(), ok: !this.refusal };
  }

  /** Counts the call for the account that it names. @returns the state of its token */
  private count(): number {
    const { call, route } = this;
    if (route.access === 'none') {
      call.caller = call.state.accounts.get(route.appId?.(call) ?? '');
      if (call.caller) call.caller.counters[route.counter ?? 'apiCalls']++;
      return 0;
    }
    const tokenState = inspectToken(call);
    if (call.caller) call.caller.counters[route.counter ?? 'apiCalls']++;
    countInvalid(call, tokenState);
    return tokenState;
  }

  private async carryOut(tokenState: number): Promise<Answer> {
    const { call, route } = this;
    if (route.method !== 'ANY' && call.method !== route.method) {
      throw new WechatRefusal(route.method === 'GET' ? 43001 : 43002);
    }
    if (tokenState !== 0) throw new WechatRefusal(tokenState);
    if (route.access !== 'none') checkAccess(call);
    const over = call.caller?.quota.use(call.path) ?? 0;
    if (over !== 0) throw new WechatRefusal(over);
    const secured = route.access === 'none' ? undefined : openSecured(call);
    const answer = await route.handle(call);
    return secured ? sealAnswer(call, secured, answer) : answer;
  }

  private refuse(error: unknown): Record<string, unknown> {
    // Anything else is a fault of the simulator itself; WeChat's word for such a thing is -1.
    this.refusal = error instanceof WechatRefusal ? error : new WechatRefusal(-1, String(error));
    this.rid = this.call.state.rids.make();
    return { errcode: this.refusal.errcode, errmsg: `${this.refusal.message} rid: ${this.rid}` };
  }

  private verdict(): string {
    if (this.refusal) return `${this.refusal.errcode} ${this.refusal.message}`;
    return this.fault && this.fault.fault !== 'delay' ? this.fault.fault : 'ok';
  }
}

const printable = (body: Buffer): string =>
  body.includes(0) ? `(${body.length} bytes)` : body.toString('utf8');
