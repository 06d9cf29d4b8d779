import { bodyFaults, ModelTable, queryFaults, sampleAnswer } from '../../models/index.js';
import type { Answer } from '../../server/answers.js';
import { BytesAnswer, JsonAnswer, OK } from '../../server/answers.js';
import type { WorkCall } from './work-call.js';
import { demand } from './work-errors.js';
import type { WorkRoute } from './work-route.js';

const models = new ModelTable(() => import('./tables/work-models.table.js'));

interface KnownPath {
  readonly method: 'GET' | 'POST';
  readonly token: WorkRoute['token'];
}

let loading: Promise<ReadonlyMap<string, KnownPath>> | undefined;

/** The catalogue of WeCom's paths, read when the first path without a route is called. */
function knownPaths(): Promise<ReadonlyMap<string, KnownPath>> {
  return (loading ??= import('./tables/work-paths.table.js').then(
    ({ WORK_PATHS }) =>
      new Map(
        WORK_PATHS.split('\n').map((line) => {
          const [method, path = '', token] = line.split(' ');
          return [path, { method: method === 'GET' ? 'GET' : 'POST', token: tokenOf(token) } as const];
        }),
      ),
  ));
}

/** The simulator issues no tokens of devices and models: calls with these are not checked. */
function tokenOf(name = ''): WorkRoute['token'] {
  return name === 'app' || name === 'suite' || name === 'provider' ? name : 'none';
}

/**
 * A path that the simulator has no route for: WeCom's checks of method and token, then a plausible success, made from
 * the path's model. It is marked by the header `x-simulator`: `sample`, `not-modelled` where the path has no model, or
 * `unknown-path` for a path that is in no catalogue of WeCom.
 */
export async function notModelled(path: string): Promise<WorkRoute> {
  const known = (await knownPaths()).get(path);
  if (!known) {
    const mark = { 'x-simulator': 'unknown-path' };
    return { method: 'ANY', path, handle: () => new JsonAnswer(OK, mark) };
  }
  return { ...known, path, handle: (call) => sample(call, path) };
}

async function sample(call: WorkCall, path: string): Promise<Answer> {
  const text = call.body.toString('latin1').trimStart();
  // A body that begins as JSON must be JSON; uploads are another matter.
  const body = text.startsWith('{') ? call.json() : undefined;
  const model = await models.find(call.method, path);
  if (!model) return new JsonAnswer(OK, { 'x-simulator': 'not-modelled' });
  const mark = { 'x-simulator': 'sample' };
  const { access_token: _, ...query } = Object.fromEntries(call.query);
  const faults = [...queryFaults(model, query), ...(model.body && body ? bodyFaults(model, body) : [])];
  // What the models call required is not certain enough to refuse a call.
  for (const fault of faults) call.warnings.push(`WeCom may answer 40058: ${fault}`);
  if (model.body && Object.keys(model.body).some((name) => !name.endsWith('?'))) demand(body, 44002);
  if (model.binary) return new BytesAnswer(Buffer.from('a file'), 'application/octet-stream', mark);
  return new JsonAnswer(sampleAnswer(model) ?? OK, mark);
}
