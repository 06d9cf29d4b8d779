import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from '../state/account/account.js';
import type { UserActions } from '../push/user-actions.js';
import { readBody } from '../server/http-body.js';
import { parseJson, writeJson } from '../util/json.js';
import { PushNotPossible } from '../push/push-sender.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { accountControl } from './account.control.js';
import { BadControlCall } from './fields.js';
import { consoleControl } from './console.control.js';
import type { ControlCall, ControlRoute } from './control-route.js';
import { peopleControl } from './people.control.js';
import { simulatorControl } from './simulator.control.js';

const APP_ID = /^[0-9A-Za-z_-]{1,64}$/;
const ROUTES: readonly ControlRoute[] = [
  ...simulatorControl,
  ...accountControl,
  ...peopleControl,
  ...consoleControl,
];

/** The page of another site must not steer the simulator of whoever happens to look at it. */
function checkOrigin(origin: string | undefined): void {
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)) return;
  throw new BadControlCall(
    'The control API is for this machine: it takes no calls from pages elsewhere.',
    403,
  );
}

/** Serves `/_simulator`: what tests and the console do to the simulator. */
export class ControlServer {
  constructor(
    private readonly state: SimulatorState,
    private readonly actions: UserActions,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const bytes = await readBody(request, response);
    if (!bytes) return;
    let status = 200;
    let answer: unknown;
    try {
      checkOrigin(request.headers.origin);
      answer = await this.run(request.method ?? 'GET', url, bytes);
    } catch (error) {
      status = error instanceof BadControlCall ? error.status : 400;
      if (!(error instanceof BadControlCall || error instanceof PushNotPossible)) {
        // Whatever it was, it came from what the caller sent: nothing else enters here.
        answer = { error: `The call could not be carried out: ${String(error)}` };
      } else answer = { error: error.message };
    }
    if (response.destroyed) return;
    const text = writeJson(answer);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  }

  private async run(method: string, url: URL, bytes: Buffer): Promise<unknown> {
    const path = url.pathname.slice('/_simulator'.length);
    if (path === '' || path === '/') return help();
    const onPath = ROUTES.map((route) => ({ route, appId: match(route.path, path) })).filter(
      ({ appId }) => appId !== undefined,
    );
    if (onPath.length === 0) {
      throw new BadControlCall(`There is no ${url.pathname}; GET /_simulator lists what there is.`, 404);
    }
    const found = onPath.find(({ route }) => route.method === method);
    if (!found) {
      const methods = onPath.map(({ route }) => route.method).join(', ');
      throw new BadControlCall(`${url.pathname} takes ${methods}, not ${method}.`, 405);
    }
    return found.route.handle(this.call(found.appId!, url, bytes));
  }

  private call(appId: string, url: URL, bytes: Buffer): ControlCall {
    const { state, actions } = this;
    if (appId !== '' && !APP_ID.test(appId)) {
      throw new BadControlCall(`An AppID is 1 to 64 of A-Z, a-z, 0-9, _ and -.`);
    }
    return {
      state,
      actions,
      body: parseBody(bytes),
      query: url.searchParams,
      appId,
      get account(): Account {
        const account = state.accounts.get(appId);
        if (account) return account;
        throw new BadControlCall(
          `There is no account ${appId}; PUT /_simulator/accounts/${appId} makes one.`,
          404,
        );
      },
    };
  }
}

function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return parseJson(bytes.toString('utf8'));
  } catch {
    throw new BadControlCall('The body is not JSON.');
  }
}

/** The AppID in `path` when it fits `pattern`, an empty text when the pattern has none, else `undefined`. */
function match(pattern: string, path: string): string | undefined {
  const [want, have] = [pattern.split('/'), path.replace(/\/$/, '').split('/')];
  if (want.length !== have.length) return undefined;
  let appId = '';
  for (const [index, part] of want.entries()) {
    if (part === ':appId') appId = have[index]!;
    else if (part !== have[index]) return undefined;
  }
  return appId;
}

const help = () => ({
  calls: ROUTES.map(({ method, path, about }) => `${method} /_simulator${path} - ${about}`),
});
