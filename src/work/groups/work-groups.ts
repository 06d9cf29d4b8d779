import type { WechatClient } from '../../client/wechat-client.js';
import type { Credential } from '../../core/credential/credential.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import type { WorkAppPaths } from '../catalogue/call-types.js';
import type { WorkApi } from '../catalogue/work-api.js';
import type { WorkTicketKind } from '../credentials/app-sources.js';
import { WorkDepartments } from './departments.js';
import { WorkJssdk } from './jssdk.js';
import { WorkMessages } from './messages.js';
import type { WorkCaller } from './work-caller.js';

/** What the groups of one application are made of. */
export interface WorkGroupParts {
  readonly client: WechatClient;
  readonly api: WorkApi<WorkAppPaths>;
  /** @throws WechatConfigError where none is configured. */
  readonly corpId: () => string;
  /** @throws WechatConfigError where there is none. */
  readonly agentId: () => string;
  readonly ticket: (kind: WorkTicketKind) => Promise<Credential>;
  readonly engine: WechatEngine;
}

/** The groups of an application: readable names for what people use. Each is made when it is first asked for. */
export class WorkGroups implements WorkCaller {
  readonly #parts: WorkGroupParts;
  readonly #made = new Map<string, unknown>();

  constructor(parts: WorkGroupParts) {
    this.#parts = parts;
  }

  /** Calls with the application's token, untyped. */
  get client(): WechatClient {
    return this.#parts.client;
  }

  /** Every API by its path, typed. */
  get api(): WorkApi<WorkAppPaths> {
    return this.#parts.api;
  }

  get corpId(): string {
    return this.#parts.corpId();
  }

  get agentId(): number {
    return Number(this.#parts.agentId());
  }

  /** Application messages. */
  get messages(): WorkMessages {
    return this.group('messages', () => new WorkMessages(this));
  }

  get departments(): WorkDepartments {
    return this.group('departments', () => new WorkDepartments(this));
  }

  /** Signatures for pages. */
  get jssdk(): WorkJssdk {
    const { corpId, agentId, ticket, engine } = this.#parts;
    return this.group(
      'jssdk',
      () => new WorkJssdk({ corpId, agentId, ticket, now: () => engine.clock.now() }),
    );
  }

  private group<Group>(name: string, make: () => Group): Group {
    let group = this.#made.get(name) as Group | undefined;
    if (group === undefined) this.#made.set(name, (group = make()));
    return group;
  }
}
