import { ModelTable } from '../../models/index.js';
import type { ApiRoute } from '../../wechat/api/api-route.js';
import type { KnownPath } from '../../wechat/api/sample-route.js';
import { sampleRoute } from '../../wechat/api/sample-route.js';

const models = new ModelTable(() => import('./tables/platform-models.table.js'));

interface PlatformPath extends Omit<KnownPath, 'path'> {
  readonly methods: ('GET' | 'POST')[];
}

let loading: Promise<ReadonlyMap<string, PlatformPath>> | undefined;

/** The catalogue of what platforms call, read when the first path that no account has is called. */
function knownPaths(): Promise<ReadonlyMap<string, PlatformPath>> {
  return (loading ??= import('./tables/platform-paths.table.js').then(({ PLATFORM_PATHS }) => {
    const paths = new Map<string, PlatformPath>();
    for (const line of PLATFORM_PATHS.split('\n')) {
      const [method, path = '', token] = line.split(' ');
      const known = paths.get(path) ?? { methods: [], access: accessOf(token) };
      known.methods.push(method === 'GET' ? 'GET' : 'POST');
      paths.set(path, known);
    }
    return paths;
  }));
}

function accessOf(token = ''): PlatformPath['access'] {
  if (token === 'component') return 'platform';
  if (token === 'none' || token === 'either') return token;
  return 'authorizer';
}

/** A path of third-party platforms that the simulator does not play: its answer is a sample. `undefined`: no such path. */
export async function platformRoute(path: string): Promise<ApiRoute | undefined> {
  const known = (await knownPaths()).get(path);
  return known && sampleRoute({ path, ...known }, models);
}
