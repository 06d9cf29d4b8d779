import { endpoints } from '../../../api/catalogue/endpoints.js';
import type { Answer } from '../../server/answers.js';
import { JsonAnswer, OK } from '../../server/answers.js';
import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { demand } from '../api/errors.js';

interface CatalogueEntry {
  methods: readonly string[];
  token: string;
}

let loading: Promise<ReadonlyMap<string, CatalogueEntry>> | undefined;

/** The catalogue of WeChat's paths, read when the first path without a model is called. */
function catalogue(): Promise<ReadonlyMap<string, CatalogueEntry>> {
  return (loading ??= endpoints().then((all) => new Map(all.map((endpoint) => [endpoint.path, endpoint]))));
}

/** What reading paths answer beside the success: lists that are empty, as of a new account. */
const FIXTURES: readonly [prefix: string, body: Record<string, unknown>][] = [
  ['/datacube/', { list: [] }],
  ['/cgi-bin/comment/list', { total: 0, comment: [] }],
  ['/cgi-bin/groups/get', { groups: [{ id: 0, name: '未分组', count: 0 }] }],
  ['/cgi-bin/groups/getid', { groupid: 0 }],
  ['/cgi-bin/get_current_autoreply_info', { is_add_friend_reply_open: 0, is_autoreply_open: 0 }],
  ['/wxa/business/getliveinfo', { room_info: [], total: 0 }],
];

/**
 * A path that the simulator has no model of: WeChat's checks of method and token, then a plausible success that is
 * marked by the header `x-simulator`, `not-modelled` for WeChat's own paths and `unknown-path` for others.
 */
export async function notModelled(path: string): Promise<ApiRoute> {
  const entry = (await catalogue()).get(path);
  const needsToken = !entry || entry.token === 'account';
  return {
    method: 'ANY',
    path,
    access: needsToken ? 'token' : 'none',
    ...(entry?.methods.length === 1 && { method: entry.methods[0] as 'GET' | 'POST' }),
    handle(call) {
      if (needsToken && !entry) call.demandIfStrict(false, 40066, 'this path is in no catalogue of WeChat');
      return answer(call, entry ? 'not-modelled' : 'unknown-path');
    },
  };
}

function answer(call: ApiCall, mark: string): Answer {
  const body = call.body.toString('latin1').trimStart();
  // A body that begins as JSON must be JSON; uploads are another matter.
  demand(!body.startsWith('{') || call.tryJson(), 47001);
  const fixture = FIXTURES.find(([prefix]) => call.path.startsWith(prefix))?.[1];
  return new JsonAnswer({ ...OK, ...fixture }, { 'x-simulator': mark });
}
