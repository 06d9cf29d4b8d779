import type { Answer } from '../../server/answers.js';
import { BytesAnswer, JsonAnswer, TextAnswer } from '../../server/answers.js';
import type { ArrivedRequest, OpenedCall, RefusedCall, SimulatedApi } from '../../server/simulated-api.js';
import type { JsonObject } from '../../util/json.js';
import { writeJson } from '../../util/json.js';
import { PayRefusal, refusalOf } from '../refusal.js';
import { signFor } from '../signature.js';
import type { PayActions } from '../push/pay-actions.js';
import type { PayState } from '../state/pay-state.js';
import { checkRequest } from './check-request.js';
import { checkMembers } from './members.js';
import { PayCall } from './pay-call.js';
import type { PayRoutes } from './pay-route.js';
import { PayAnswer } from './pay-route.js';
import { sampled } from './sampled.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** WeChat Pay, APIv3. */
export class PayApi implements SimulatedApi {
  readonly prefix = '/v3/';

  constructor(
    private readonly pay: PayState,
    private readonly actions: PayActions,
    private readonly routes: PayRoutes,
  ) {}

  open(arrived: ArrivedRequest): Promise<OpenedCall> {
    const call = new PayCall(this.pay.simulator, this.pay, this.actions, arrived);
    return Promise.resolve(new OpenedPayCall(call, this.routes.find(call.path)));
  }
}

/** One request: WeChat's checks of it, then the route, then the signature of the answer. */
class OpenedPayCall implements OpenedCall {
  constructor(
    readonly call: PayCall,
    private readonly onPath: ReturnType<PayRoutes['find']>,
  ) {}

  get modelled(): boolean {
    return this.onPath.length > 0;
  }

  count(): void {
    const merchant = this.call.knownMerchant;
    if (merchant) merchant.counters.requests++;
  }

  async carryOut(): Promise<Answer> {
    const { call } = this;
    await this.check();
    const result = await this.handle();
    call.pay.changed();
    if (result instanceof BytesAnswer) return result;
    return result instanceof PayAnswer
      ? this.signed(result.body, result.status, result.headers)
      : this.signed(result, 200);
  }

  refuse(reason: Error | number, rid: string): RefusedCall {
    const refusal = reason instanceof PayRefusal ? reason : refusalOf(Number(reason));
    const { status, code, message, detail, number } = refusal;
    // WeChat does not sign what it refuses.
    const headers = { 'content-type': JSON_TYPE, 'request-id': requestId(rid, number) };
    return {
      answer: new JsonAnswer({ code, message, ...(detail && { detail }) }, headers, status),
      verdict: `${status} ${code} ${message}`,
    };
  }

  private async check(): Promise<void> {
    try {
      await checkRequest(this.call);
    } catch (error) {
      const merchant = this.call.knownMerchant;
      if (merchant && error instanceof PayRefusal && error.code === 'SIGN_ERROR') {
        merchant.counters.badSignatures++;
        this.call.pay.changed();
      }
      throw error;
    }
  }

  private async handle(): Promise<JsonObject | PayAnswer | BytesAnswer> {
    const { call } = this;
    const found = this.onPath.find(({ route }) => route.method === call.method);
    if (!found) return sampled(call, () => readJson(call));
    call.params = found.params;
    const { body, handle } = found.route;
    if (body) {
      call.content = readJson(call);
      checkMembers(body, call.content);
    }
    return handle(call);
  }

  private signed(
    body: JsonObject | undefined,
    status: number,
    headers: Readonly<Record<string, string>> = {},
  ): Answer {
    const { call } = this;
    const text = body === undefined ? '' : writeJson(body);
    const key = call.merchant.keys.signerFor(call.header('wechatpay-serial'));
    return new TextAnswer(
      text,
      {
        ...(body !== undefined && { 'content-type': JSON_TYPE }),
        ...headers,
        'request-id': requestId(call.state.rids.make(), 0),
        ...signFor(call.merchant, text, key, call.state.pushSeconds),
      },
      status,
    );
  }
}

function readJson(call: PayCall): JsonObject {
  if (!/^application\/json\s*(?:;|$)/i.test(call.header('content-type') ?? '')) {
    throw new PayRefusal(415, 'INVALID_REQUEST', 'Content-Type应为application/json');
  }
  const body = call.tryJson();
  if (!body) throw new PayRefusal(400, 'PARAM_ERROR', '请求报文不是合法的JSON对象');
  return body;
}

const requestId = (rid: string, number: number): string =>
  `${rid.replaceAll('-', '').toUpperCase()}-${number}`;
