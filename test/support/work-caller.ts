import { DEMO_CORP } from '../../src/simulator/index.js';
import type { WechatSimulator } from '../../src/simulator/index.js';
import type { Json } from './simulator-caller.js';

export const CORP = DEMO_CORP.corpId;
export const AGENT = '1000002';

/** Calls WeCom's API of a simulator over HTTP with the token of one application. */
export class WorkCaller {
  token = '';

  constructor(
    readonly simulator: WechatSimulator,
    readonly corpId: string = CORP,
    readonly agentId: string = AGENT,
  ) {}

  async login(): Promise<this> {
    this.token = (await this.getToken()).access_token;
    return this;
  }

  getToken(): Promise<Json> {
    const { secret } = this.simulator.corp(this.corpId).account(this.agentId);
    return this.plain('GET', `/cgi-bin/gettoken?corpid=${this.corpId}&corpsecret=${secret}`);
  }

  get(path: string): Promise<Json> {
    return this.plain('GET', this.signed(path));
  }

  post(path: string, body: unknown): Promise<Json> {
    return this.plain('POST', this.signed(path), body);
  }

  /** An application message, of this application. */
  send(message: object): Promise<Json> {
    return this.post('/cgi-bin/message/send', { agentid: Number(this.agentId), ...message });
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(`${this.simulator.url}/qyapi${this.signed(path)}`, init);
  }

  async plain(method: string, path: string, body?: unknown): Promise<Json> {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return (await fetch(`${this.simulator.url}/qyapi${path}`, init)).json();
  }

  /** A call to the control API. */
  async control(method: string, path: string, body?: unknown): Promise<Json> {
    const response = await fetch(`${this.simulator.url}/_simulator${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** A call to the control API of this application. */
  own(method: string, path: string, body?: unknown): Promise<Json> {
    return this.control(method, `/corps/${this.corpId}/agents/${this.agentId}${path}`, body);
  }

  get state(): Json {
    return this.simulator.state().corps[this.corpId]?.agents[this.agentId];
  }

  private signed(path: string): string {
    return `${path}${path.includes('?') ? '&' : '?'}access_token=${this.token}`;
  }
}
