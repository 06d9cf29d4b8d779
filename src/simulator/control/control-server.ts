import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAnswerJson } from '../../http/json.js';
import { PushNotPossible } from '../push/push-sender.js';
import type { Simulation } from '../simulation.js';
import { readBody } from '../util/http-body.js';
import { writeJson } from '../util/json.js';
import type { ControlRoute } from './control-route.js';
import { BadControlCall } from './fields.js';
import { controlOpenApi } from './openapi/control-openapi.js';
import { sessionControl } from './session.control.js';
import { simulatorControl } from './simulator.control.js';

const NAME = /^[0-9A-Za-z_@-]{1,64}$/;

/** Serves `/_simulator`: what tests and the console do to the simulator. */
export class ControlServer {
  private readonly routes: readonly ControlRoute[];

  constructor(private readonly simulation: Simulation) {
    this.routes = [
      ...simulatorControl(simulation),
      ...sessionControl(simulation),
      ...simulation.products.flatMap((product) => product.control),
    ];
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const bytes = await readBody(request, response);
    if (!bytes) return;
    const method = request.method ?? 'GET';
    let status = 200;
    let answer: unknown;
    try {
      answer = await this.run(method, url, bytes);
    } catch (error) {
      status = error instanceof BadControlCall ? error.status : error instanceof PushNotPossible ? 400 : 500;
      answer = { error: status === 500 ? BUG : (error as Error).message };
      if (status === 500) this.simulation.state.reportBug(error, `${method} ${url.pathname}`);
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
    const path = url.pathname.slice('/_simulator'.length).replace(/\/$/, '');
    if (path === '') return this.help();
    if (path === '/openapi.json' && method === 'GET') return this.openApi();
    const onPath = this.routes.flatMap((route) => {
      const params = match(route.path, path);
      return params ? [{ route, params }] : [];
    });
    if (onPath.length === 0) {
      throw new BadControlCall(`There is no ${url.pathname}; GET /_simulator lists all calls.`, 404);
    }
    const found = onPath.find(({ route }) => route.method === method);
    if (!found) {
      const methods = onPath.map(({ route }) => route.method).join(', ');
      throw new BadControlCall(`${url.pathname} takes ${methods}, not ${method}.`, 405);
    }
    for (const [name, value] of Object.entries(found.params)) {
      if (!NAME.test(value))
        throw new BadControlCall(`"${name}" must be 1 to 64 of A-Z, a-z, 0-9, _, @ and -.`);
    }
    const { state } = this.simulation;
    return found.route.handle({
      state,
      body: parseBody(bytes),
      query: url.searchParams,
      params: found.params,
    });
  }

  /** The OpenAPI document of all calls. */
  openApi(): object {
    return controlOpenApi(this.routes);
  }

  private help() {
    return { calls: this.routes.map(({ method, path, about }) => `${method} /_simulator${path} - ${about}`) };
  }
}

const BUG = 'The simulator failed at this call. This is a bug of the simulator: its log shows the stack.';

function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return parseAnswerJson(bytes.toString('utf8'));
  } catch {
    throw new BadControlCall('The body is not JSON.');
  }
}

/** The named parts of `path` when it fits `pattern`. */
function match(pattern: string, path: string): Record<string, string> | undefined {
  const [want, have] = [pattern.split('/'), path.split('/')];
  if (want.length !== have.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of want.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = have[index]!;
    else if (part !== have[index]) return undefined;
  }
  return params;
}
