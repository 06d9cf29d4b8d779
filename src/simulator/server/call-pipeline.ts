import type { ServerResponse } from 'node:http';
import type { FaultRule } from '../state/faults.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { Answer } from './answers.js';
import { OK } from './answers.js';
import { playBefore, playInstead, truncated } from './fault-player.js';
import { ApiRefusal } from './refusal.js';
import type { Sent } from './send.js';
import { asSent, send } from './send.js';
import type { ArrivedRequest, OpenedCall, RefusedCall } from './simulated-api.js';

/** The way of one call through the simulator: count it, play a fault, carry it out, answer it, log it. */
export class CallPipeline {
  private readonly started = performance.now();
  private readonly at: number;
  private readonly search: string;
  private refused: RefusedCall | undefined;
  private rid: string | undefined;
  private fault: FaultRule | undefined;

  constructor(
    private readonly state: SimulatorState,
    private readonly arrived: ArrivedRequest,
    private readonly opened: OpenedCall,
  ) {
    this.at = state.clock.now();
    // A signed call brings more parameters inside; the log shows those that stood in the address.
    this.search = arrived.url.search;
  }

  async run(response: ServerResponse): Promise<void> {
    this.opened.count();
    this.fault = this.state.faults.take(this.opened.call.path);
    const sent = await this.answer(response);
    this.log(sent);
  }

  private async answer(response: ServerResponse): Promise<Sent | undefined> {
    const { fault } = this;
    if (fault) {
      await playBefore(fault);
      const played = playInstead(fault, response, () => this.refuse(Number(fault.value ?? -1)));
      if (played && fault.value !== 'after') return played;
    }
    const sent = await this.carryOut();
    if (fault?.value === 'after') {
      await playInstead(fault, response, () => OK);
      return undefined;
    }
    return send(response, fault?.fault === 'truncate' ? truncated(sent) : sent);
  }

  private async carryOut(): Promise<Sent> {
    try {
      return asSent(await this.opened.carryOut());
    } catch (error) {
      if (error instanceof ApiRefusal) return asSent(this.refuse(error));
      this.state.reportBug(error, `${this.opened.call.method} ${this.opened.call.path}`);
      return { ...asSent(this.refuse(-1)), status: 500 };
    }
  }

  private refuse(reason: Error | number): Answer {
    this.rid = this.state.rids.make();
    this.refused = this.opened.refuse(reason, this.rid);
    return this.refused.answer;
  }

  private get verdict(): string {
    if (this.fault?.fault === 'truncate') return 'truncated';
    if (this.refused) return this.refused.verdict;
    return this.isSpoiled ? this.fault!.fault : 'ok';
  }

  /** A fault other than a delay keeps the caller from a good answer. */
  private get isSpoiled(): boolean {
    return this.fault !== undefined && this.fault.fault !== 'delay';
  }

  private log(sent: Sent | undefined): void {
    const { call, modelled, sample } = this.opened;
    const ms = Math.round(performance.now() - this.started);
    const request = printable(this.arrived.body);
    const response = sent?.text ?? '';
    this.state.wire.add({
      at: this.at,
      ms,
      direction: 'call',
      method: call.method,
      path: `${call.path}${this.search}`,
      ...(call.callerId !== undefined && { appId: call.callerId }),
      request: { raw: request },
      status: sent?.status ?? 0,
      response: { raw: response },
      verdict: this.verdict,
      ok: !this.isSpoiled && !this.refused,
      ...(this.refused?.errcode !== undefined && { errcode: this.refused.errcode }),
      ...(this.rid && { rid: this.rid }),
      ...(!modelled && { modelled: false }),
      ...(sample && !this.refused && { sample }),
      ...(this.fault && { fault: this.fault.fault }),
      ...(call.warnings.length > 0 && { warnings: call.warnings }),
    });
    if (!this.rid) return;
    this.state.rids.keep({
      rid: this.rid,
      appId: call.callerId,
      invokeTime: Math.floor(this.at / 1000),
      costInMs: ms,
      requestUrl: this.search.replaceAll(/([?&](?:(?:component_)?access_token|secret)=)[^&]*/g, '$1***'),
      requestBody: request.slice(0, 4000),
      responseBody: response.slice(0, 4000),
      clientIp: call.ip,
    });
  }
}

const printable = (body: Buffer): string =>
  body.includes(0) ? `(${body.length} bytes)` : body.toString('utf8');
