import {
  bodyFaults,
  type EndpointModel,
  type ModelTable,
  queryFaults,
  sampleAnswer,
} from '../../models/index.js';
import type { Answer } from '../../server/answers.js';
import { BytesAnswer, JsonAnswer, OK } from '../../server/answers.js';
import { SAMPLES } from '../../util/samples.js';
import type { ApiCall } from './api-call.js';
import type { ApiRoute } from './api-route.js';
import { demand } from './errors.js';

/** A path that the simulator does not play. */
export interface KnownPath {
  readonly path: string;
  readonly methods: readonly ('GET' | 'POST')[];
  readonly access: NonNullable<ApiRoute['access']>;
}

/**
 * A route for such a path: WeChat's checks of method and token, then the request is compared with its type, and the
 * answer is a sample of its type. The header `x-simulator` says so: `sample`, or `not-modelled` where the types of the
 * path are not known.
 */
export async function sampleRoute(
  { path, methods, access }: KnownPath,
  table: ModelTable,
): Promise<ApiRoute> {
  const models = await Promise.all(methods.map((method) => table.find(method, path)));
  return {
    method: methods.length === 1 ? methods[0]! : 'ANY',
    path,
    access,
    mark: models.some(Boolean) ? 'sample' : 'not-modelled',
    handle: (call) => {
      const model = models[methods.indexOf(call.method as 'GET' | 'POST')];
      checkRequest(call, model);
      return model ? sampled(model) : new JsonAnswer(OK, { 'x-simulator': 'not-modelled' });
    },
  };
}

/**
 * Bodies that are no JSON, or missing, are refused. What else does not fit the type is a warning in the wire log, and
 * a refusal for strict accounts: types say what WeChat documents, and not all that it lets pass.
 */
function checkRequest(call: ApiCall, model: EndpointModel | undefined): void {
  const text = call.body.toString('latin1').trimStart();
  const needsBody = model?.body !== undefined && Object.keys(model.body).some((name) => !name.endsWith('?'));
  demand(text !== '' || !needsBody, 44002);
  // A body that begins as JSON must be JSON; uploads are another matter.
  const body = text.startsWith('{') || needsBody ? call.tryJson() : undefined;
  demand(body || (!text.startsWith('{') && !needsBody), 47001);
  if (!model) return;
  for (const fault of [...queryFaults(model, Object.fromEntries(call.query)), ...faultsInBody(model, body)]) {
    if (call.caller) call.demandIfStrict(false, 40097, fault);
    else call.warnings.push(`WeChat would answer 40097: ${fault}`);
  }
}

const faultsInBody = (model: EndpointModel, body: unknown): string[] =>
  model.body && body !== undefined ? bodyFaults(model, body) : [];

function sampled(model: EndpointModel): Answer {
  const mark = { 'x-simulator': 'sample' };
  const { bytes, contentType } = SAMPLES.image;
  return model.binary
    ? new BytesAnswer(bytes, contentType, mark)
    : new JsonAnswer(sampleAnswer(model) ?? OK, mark);
}
