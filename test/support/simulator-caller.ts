import { DEMO_ACCOUNTS } from '../../src/simulator/state/account/demo-accounts.js';
import type { WechatSimulator } from '../../src/simulator/wechat-simulator.js';

export const OA = DEMO_ACCOUNTS.official;
export const MINI = DEMO_ACCOUNTS.mini;

// Answers are read by field name, without types.
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** Calls the simulator over HTTP with an account's token. */
export class SimulatorCaller {
  token = '';

  constructor(
    readonly simulator: WechatSimulator,
    readonly account: { appId: string; appSecret: string } = OA,
  ) {}

  async login(): Promise<this> {
    const { appId: appid, appSecret: secret } = this.account;
    const body = { grant_type: 'client_credential', appid, secret };
    this.token = (await this.plain('POST', '/cgi-bin/stable_token', body)).access_token;
    return this;
  }

  get(path: string): Promise<Json> {
    return this.plain('GET', this.signed(path));
  }

  post(path: string, body: unknown): Promise<Json> {
    return this.plain('POST', this.signed(path), body);
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(this.simulator.url + this.signed(path), init);
  }

  async plain(method: string, path: string, body?: unknown): Promise<Json> {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return (await fetch(this.simulator.url + path, init)).json();
  }

  /** A call to the control API of the whole simulator. */
  async control(method: string, path: string, body?: unknown): Promise<Json> {
    const response = await fetch(`${this.simulator.url}/_simulator${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** A call to the control API of this account. */
  own(method: string, path: string, body?: unknown): Promise<Json> {
    return this.control(method, `/accounts/${this.account.appId}${path}`, body);
  }

  get state(): Json {
    return this.simulator.state().accounts[this.account.appId];
  }

  private signed(path: string): string {
    return `${path}${path.includes('?') ? '&' : '?'}access_token=${this.token}`;
  }
}
