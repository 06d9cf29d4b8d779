import { DEMO_COMPONENT, WechatSimulator } from '../../../src/simulator/index.js';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import type { Json } from '../simulator-caller.js';
import { PlatformStub } from './platform-stub.js';

export const COMPONENT = DEMO_COMPONENT;
/** Two accounts without a webhook of their own. */
export const SHOP = { appId: 'wx00000000000a5b0b', originalId: 'gh_5b0b5b0b5b0b', kind: 'official' } as const;
export const GAME = { appId: 'wx000000000009a3e0', originalId: 'gh_9a3e9a3e9a3e', kind: 'mini' } as const;

/** A simulator, a platform without this package beside it, and the calls that such a platform makes. */
export class PlatformRig {
  private constructor(
    readonly simulator: WechatSimulator,
    readonly platform: PlatformStub,
  ) {}

  static async start(options: SimulatorOptions = {}): Promise<PlatformRig> {
    const platform = await PlatformStub.start(COMPONENT);
    const simulator = await WechatSimulator.start({
      accounts: [SHOP, GAME],
      components: [{ ...COMPONENT, ...platform.addresses }],
      ...options,
    });
    return new PlatformRig(simulator, platform);
  }

  async stop(): Promise<void> {
    await this.simulator.stop();
    await this.platform.stop();
  }

  get component() {
    return this.simulator.component();
  }

  async call(method: string, path: string, body?: unknown): Promise<Json> {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return (await fetch(this.simulator.url + path, init)).json();
  }

  post(path: string, body: unknown): Promise<Json> {
    return this.call('POST', path, body);
  }

  async control(method: string, path: string, body?: unknown): Promise<Json> {
    const response = await fetch(`${this.simulator.url}/_simulator${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** A call to the control of the platform. */
  own(path: string, body?: unknown, method = 'POST'): Promise<Json> {
    return this.control(method, `/components/${COMPONENT.appId}${path}`, body);
  }

  /** The answer to `api_component_token`, with the newest ticket where none is given. */
  async requestToken(change: Record<string, unknown> = {}): Promise<Json> {
    const ticket =
      this.platform.eventsOf('component_verify_ticket').at(-1)?.field('ComponentVerifyTicket') ??
      (await this.component.pushesTicket()).value;
    return this.post('/cgi-bin/component/api_component_token', {
      component_appid: COMPONENT.appId,
      component_appsecret: COMPONENT.appSecret,
      component_verify_ticket: ticket,
      ...change,
    });
  }

  async componentToken(): Promise<string> {
    return (await this.requestToken()).component_access_token;
  }

  /** A call of the platform for itself. */
  ask(name: string, token: string, body: Record<string, unknown> = {}): Promise<Json> {
    return this.post(`/cgi-bin/component/${name}?access_token=${token}`, {
      component_appid: COMPONENT.appId,
      ...body,
    });
  }

  /** Authorizes and exchanges the code. @returns the tokens of the authorizer */
  async authorizer(
    appId: string,
    token: string,
    options: Parameters<PlatformRig['component']['authorize']>[1] = {},
  ): Promise<{ access: string; refresh: string }> {
    const { authCode } = await this.component.authorize(appId, { via: 'redirect', ...options });
    const { authorization_info: info } = await this.ask('api_query_auth', token, {
      authorization_code: authCode,
    });
    return { access: info.authorizer_access_token, refresh: info.authorizer_refresh_token };
  }
}
