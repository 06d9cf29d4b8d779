import { endpoints } from '../../../api/catalogue/endpoints.js';
import type { WechatEndpoint } from '../../../api/catalogue/endpoints.js';
import { accountModels } from '../../models/index.js';
import { platformRoute } from '../../open-platform/api/platform-route.js';
import type { ApiRoute } from '../api/api-route.js';
import { WechatRefusal } from '../api/errors.js';
import { sampleRoute } from '../api/sample-route.js';

let loading: Promise<ReadonlyMap<string, WechatEndpoint>> | undefined;

/** The catalogue of WeChat's paths, read when the first path is called. */
function catalogue(): Promise<ReadonlyMap<string, WechatEndpoint>> {
  return (loading ??= endpoints().then((all) => new Map(all.map((endpoint) => [endpoint.path, endpoint]))));
}

/** The kind of account that has a path; `undefined` where both have it, or nothing is known of it. */
export async function kindThatHas(path: string): Promise<'official' | 'mini' | undefined> {
  const product = (await catalogue()).get(path)?.product;
  return product === 'both' ? undefined : product;
}

/**
 * A path that the simulator does not play, of accounts or of third-party platforms: the answer is a sample. A path that
 * WeChat does not have is refused with 40066.
 */
export async function notModelled(path: string): Promise<ApiRoute> {
  const entry = (await catalogue()).get(path);
  if (!entry) return (await platformRoute(path)) ?? unknownPath(path);
  const access = entry.token === 'account' ? 'token' : 'none';
  return sampleRoute({ path, methods: entry.methods, access }, accountModels);
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
