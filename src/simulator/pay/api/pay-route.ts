import type { BytesAnswer } from '../../server/answers.js';
import type { JsonObject } from '../../util/json.js';
import type { Members } from './members.js';
import type { PayCall } from './pay-call.js';

/** A success with another status than 200, or with headers of its own. */
export class PayAnswer {
  constructor(
    readonly status: number,
    /** `undefined` for an answer without a body. */
    readonly body: JsonObject | undefined,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}

/** Done, and nothing to say. */
export const NO_CONTENT = new PayAnswer(204, undefined);

/** A path of WeChat Pay that the simulator has a model of. */
export interface PayRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As WeChat writes it: `/v3/refund/domestic/refunds/{out_refund_no}`. */
  readonly path: string;
  /** The members of the body; without them the request has none, or one that is not checked. */
  readonly body?: Members;
  /** An object is signed and sent with status 200; bytes are not signed. */
  readonly handle: (call: PayCall) => JsonObject | PayAnswer | BytesAnswer | Promise<JsonObject | PayAnswer>;
}

/** Finds the route of a path. */
export class PayRoutes {
  private readonly routes: readonly { route: PayRoute; parts: readonly string[] }[];

  constructor(routes: readonly PayRoute[]) {
    this.routes = routes.map((route) => ({ route, parts: route.path.split('/') }));
  }

  /** The routes of every method on a path, each with the values in the path. A path without names goes first. */
  find(path: string): { route: PayRoute; params: Record<string, string> }[] {
    const have = path.split('/');
    return this.routes
      .flatMap(({ route, parts }) => {
        const params = match(parts, have);
        return params ? [{ route, params }] : [];
      })
      .toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  }
}

/** The values that stand in a path, by their names; `undefined` when the path is another. */
export function match(parts: readonly string[], have: readonly string[]): Record<string, string> | undefined {
  if (parts.length !== have.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part !== have[index]) return undefined;
      continue;
    }
    const value = decoded(have[index]!);
    if (value === undefined || value === '') return undefined;
    params[name] = value;
  }
  return params;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
