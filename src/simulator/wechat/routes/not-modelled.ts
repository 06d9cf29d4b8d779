import { endpoints } from '../../../api/catalogue/endpoints.js';
import { accountModels } from '../../models/index.js';
import { platformRoute } from '../../open-platform/api/platform-route.js';
import type { ApiRoute } from '../api/api-route.js';
import { WechatRefusal } from '../api/errors.js';
import { sampleRoute } from '../api/sample-route.js';

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
 * A path that the simulator does not play, of accounts or of third-party platforms: the answer is a sample. A path that
 * WeChat does not have is refused with 40066.
 */
export async function notModelled(path: string): Promise<ApiRoute> {
  const entry = (await catalogue()).get(path);
  if (!entry) return (await platformRoute(path)) ?? unknownPath(path);
  const access = entry.token === 'account' ? 'token' : 'none';
  return sampleRoute({ path, methods: entry.methods as ('GET' | 'POST')[], access }, accountModels);
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
