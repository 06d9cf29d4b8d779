import type { Credential } from '../../core/credential/credential.js';
import { jssdkSignature } from '../../crypto/jssdk-signatures.js';
import { randomNonce } from '../../crypto/random.js';
import type { WorkTicketKind } from '../credentials/app-sources.js';

/** What `wx.config` takes in WeCom, except for `beta: true` and `jsApiList`. */
export interface WorkJssdkConfig {
  /** The corp id. */
  readonly appId: string;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

/** What `wx.agentConfig` takes, except for `jsApiList`. */
export interface WorkAgentConfig {
  readonly corpid: string;
  readonly agentid: string;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

/** What pages are signed with. */
interface WorkJssdkParts {
  readonly corpId: () => string;
  readonly agentId: () => string;
  readonly ticket: (kind: WorkTicketKind) => Promise<Credential>;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/**
 * Signatures for pages (JS-SDK). The two have tickets of their own: `config` is signed with the corp's ticket,
 * `agentConfig` with the application's.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90506
 */
export class WorkJssdk {
  constructor(private readonly parts: WorkJssdkParts) {}

  /** For `wx.config`, and for `getConfigSignature` of `ww.register`. @param url as the browser shows it */
  async config(url: string): Promise<WorkJssdkConfig> {
    return { appId: this.parts.corpId(), ...(await this.sign('jsapi_ticket', url)) };
  }

  /** For `wx.agentConfig`, and for `getAgentConfigSignature` of `ww.register`. */
  async agentConfig(url: string): Promise<WorkAgentConfig> {
    const { corpId, agentId } = this.parts;
    return { corpid: corpId(), agentid: agentId(), ...(await this.sign('agent_config', url)) };
  }

  private async sign(
    kind: WorkTicketKind,
    url: string,
  ): Promise<{ timestamp: number; nonceStr: string; signature: string }> {
    const { value: ticket } = await this.parts.ticket(kind);
    const nonceStr = randomNonce();
    const timestamp = Math.floor(this.parts.now() / 1000);
    return { timestamp, nonceStr, signature: jssdkSignature({ ticket, nonceStr, timestamp, url }) };
  }
}
