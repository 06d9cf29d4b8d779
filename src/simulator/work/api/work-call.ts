import type { ArrivedRequest } from '../../server/simulated-api.js';
import { HttpCall } from '../../server/http-call.js';
import type { JsonObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';
import type { WorkPushes } from '../push/work-pushes.js';
import type { Agent } from '../state/agent.js';
import type { Corp } from '../state/corp.js';
import type { Suite } from '../state/suite.js';
import type { WorkState } from '../state/work-state.js';
import { demand } from './work-errors.js';

/** What every path of WeCom begins with here: some of them are paths of Official Accounts too. */
export const PREFIX = '/qyapi';

/** One call to an API of WeCom. */
export class WorkCall extends HttpCall {
  /** The application whose token the call carries, or whose secret it names. */
  callingAgent: Agent | undefined;
  /** The suite whose token, or provider token, the call carries. */
  callingSuite: Suite | undefined;
  private parsed: JsonObject | undefined;

  constructor(
    readonly work: WorkState,
    readonly pushes: WorkPushes,
    { request, url, body }: ArrivedRequest,
  ) {
    super(work.root, request, url.pathname, url.searchParams, body);
  }

  /** The path as WeCom has it, without the prefix. */
  get apiPath(): string {
    return this.path.slice(PREFIX.length);
  }

  override get callerId(): string | undefined {
    return this.callingAgent?.key ?? this.callingSuite?.suiteId;
  }

  /** The calling application; only for routes that cannot be reached without one. */
  get agent(): Agent {
    demand(this.callingAgent, 40014);
    return this.callingAgent;
  }

  get corp(): Corp {
    const corp = this.work.corps.get(this.agent.corpId);
    demand(corp, 40014);
    return corp;
  }

  get suite(): Suite {
    demand(this.callingSuite, 40082);
    return this.callingSuite;
  }

  /** The body as a JSON object; refused with 44002 when empty and 40058 when it is anything else. */
  json(): JsonObject {
    if (!this.parsed) {
      demand(this.body.length > 0, 44002);
      // WeCom wants raw UTF-8. A body that only has escapes is let through with a remark.
      if (/\\u[0-9a-fA-F]{4}/.test(this.body.toString('latin1'))) {
        this.warnings.push('Some APIs of WeCom answer 40033: write characters as UTF-8, not as \\uXXXX.');
      }
      const body = this.tryJson();
      demand(body, 40058, 'wrong json format');
      this.parsed = body;
    }
    return this.parsed;
  }

  /** A string (or number) field of the body; empty when it is missing or of another type. */
  field(name: string): string {
    return textOf(this.json()[name]);
  }

  /** A whole number of the body; `undefined` when it is missing, refused with 40058 when it is no number. */
  whole(name: string): number | undefined {
    const value = this.json()[name];
    if (value === undefined || value === null) return undefined;
    const number = Number(textOf(value) || Number.NaN);
    demand(Number.isSafeInteger(number), 40058, `${name} must be a number`);
    return number;
  }

  /** A list of the body; empty when it is missing, refused with 40058 when it is none. */
  list(name: string): unknown[] {
    const value = this.json()[name];
    if (value === undefined || value === null) return [];
    demand(Array.isArray(value), 40058, `${name} must be an array`);
    return value as unknown[];
  }

  texts(name: string): string[] {
    return this.list(name).map(textOf);
  }

  /** Refuses an agentid that the token does not belong to. */
  demandOwnAgent(agentid: string): void {
    demand(agentid !== '', 41011);
    demand(/^\d+$/.test(agentid), 40056);
    demand(agentid === this.agent.agentId, 301002);
  }
}
