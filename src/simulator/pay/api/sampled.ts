import { encryptSensitive } from '../../../pay/crypto/index.js';
import { changeSensitive } from '../../../pay/call/sensitive-members.js';
import type { EndpointModel, Shape, ShapeFields } from '../../models/index.js';
import { bodyFaults, queryFaults, sampleAnswer } from '../../models/index.js';
import { payModels } from '../../models/pay-models.js';
import { BytesAnswer } from '../../server/answers.js';
import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { PayRefusal, unknownMember } from '../refusal.js';
import type { PayCall } from './pay-call.js';
import { PayAnswer } from './pay-route.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const MARK = { 'x-simulator': 'sample' };

/**
 * Answers a path that the simulator has no route for: the body is compared with the path's model, and the answer is a
 * sample of it, marked by the header `x-simulator: sample`. Members that are encrypted must be so, both ways.
 *
 * @param readBody reads the JSON of a request that has some
 * @throws PayRefusal for a path that WeChat Pay does not have, or with another method
 */
export async function sampled(call: PayCall, readBody: () => JsonObject): Promise<PayAnswer | BytesAnswer> {
  const model = await payModels.find(call.method, call.path);
  if (!model) throw await refusalFor(call);
  if (call.body.length > 0 && !call.isUpload) await check(call, model, readBody());
  const faults = queryFaults(model, Object.fromEntries(call.query));
  for (const fault of faults) call.warnings.push(`WeChat Pay may answer PARAM_ERROR: ${fault}`);
  if (model.binary) return new BytesAnswer(Buffer.from('sample'), 'application/octet-stream', MARK);
  const answer = sampleAnswer(model);
  if (!answer) return new PayAnswer(204, undefined, MARK);
  const { errcode: _code, errmsg: _message, ...sample } = answer;
  const { publicKey } = call.merchant.settings.keys;
  const sealed = await changeSensitive(endpoint(call), 'answer', sample, (text) =>
    encryptSensitive(text, publicKey),
  );
  return new PayAnswer(200, sealed, MARK);
}

/** Whether the simulator has a sample for a path. */
export const isSampled = async (method: string, path: string): Promise<boolean> =>
  (await payModels.find(method, path)) !== undefined;

async function check(call: PayCall, model: EndpointModel, body: JsonObject): Promise<void> {
  if (model.body) refuseUnknown(model.body, body, '/body', model.bodyDefs ?? {});
  // What the models call required is not certain enough to refuse a call.
  for (const fault of bodyFaults(model, body))
    call.warnings.push(`WeChat Pay may answer PARAM_ERROR: ${fault}`);
  await changeSensitive(endpoint(call), 'request', body, (text, member) =>
    call.decrypt(`/body/${member}`, text),
  );
}

const endpoint = ({ method, path }: PayCall): string => `${method} ${path}`;

/** The refusal of a path that has no model with this method. */
async function refusalFor({ path }: PayCall): Promise<PayRefusal> {
  for (const method of METHODS) {
    if (await isSampled(method, path)) return new PayRefusal(405, 'METHOD_NOT_ALLOWED', '请求方法不正确');
  }
  return new PayRefusal(404, 'NOT_FOUND', '请求的URL不存在');
}

/** WeChat Pay refuses members that it does not know. */
function refuseUnknown(
  shape: Shape,
  value: unknown,
  at: string,
  defs: Readonly<Record<string, ShapeFields>>,
): void {
  if (typeof shape === 'string') return;
  if (Array.isArray(shape)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    for (const [index, item] of items.entries())
      refuseUnknown(shape[0] as Shape, item, `${at}/${index}`, defs);
    return;
  }
  const fields = shape as ShapeFields;
  if (typeof fields['$ref'] === 'string') return refuseUnknown(defs[fields['$ref']] ?? {}, value, at, defs);
  // One of several shapes, or any names.
  if (!isObject(value) || '|' in fields || '*' in fields || '$json' in fields) return;
  for (const [name, inner] of Object.entries(value)) {
    const known = fields[name] ?? fields[`${name}?`];
    if (known === undefined) throw unknownMember(at, name);
    refuseUnknown(known as Shape, inner, `${at}/${name}`, defs);
  }
}
