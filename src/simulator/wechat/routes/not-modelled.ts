import { endpoints } from '../../../api/catalogue/endpoints.js';
import {
  accountModels,
  bodyFaults,
  type EndpointModel,
  queryFaults,
  sampleAnswer,
} from '../../models/index.js';
import type { Answer } from '../../server/answers.js';
import { BytesAnswer, JsonAnswer, OK } from '../../server/answers.js';
import { SAMPLES } from '../../util/samples.js';
import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { demand, WechatRefusal } from '../api/errors.js';

interface CatalogueEntry {
  methods: readonly string[];
  token: string;
}

let loading: Promise<ReadonlyMap<string, CatalogueEntry>> | undefined;

/** The catalogue of WeChat's paths, read when the first path without a route is called. */
function catalogue(): Promise<ReadonlyMap<string, CatalogueEntry>> {
  return (loading ??= endpoints().then((all) => new Map(all.map((endpoint) => [endpoint.path, endpoint]))));
}

/**
 * A path that the simulator does not play: WeChat's checks of method and token, then the request is compared with its
 * type, and the answer is a sample of its type. The header `x-simulator` says so: `sample`, or `not-modelled` where the
 * types of the path are not known. A path that WeChat does not have is refused with 40066.
 */
export async function notModelled(path: string): Promise<ApiRoute> {
  const entry = (await catalogue()).get(path);
  if (!entry) return unknownPath(path);
  const models = await Promise.all(entry.methods.map((method) => accountModels.find(method, path)));
  return {
    method: 'ANY',
    path,
    access: entry.token === 'account' ? 'token' : 'none',
    ...(entry.methods.length === 1 && { method: entry.methods[0] as 'GET' | 'POST' }),
    mark: models.some(Boolean) ? 'sample' : 'not-modelled',
    handle: (call) => {
      const model = models[entry.methods.indexOf(call.method)];
      checkRequest(call, model);
      return model ? sampled(model) : new JsonAnswer(OK, { 'x-simulator': 'not-modelled' });
    },
  };
}

/** WeChat finds the path before it looks at the token. */
const unknownPath = (path: string): ApiRoute => ({
  method: 'ANY',
  path,
  access: 'none',
  mark: 'unknown-path',
  handle() {
    throw new WechatRefusal(40066);
  },
});

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
