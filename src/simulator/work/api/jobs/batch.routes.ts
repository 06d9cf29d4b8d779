import { OK } from '../../../server/answers.js';
import { isObject } from '../../../util/json.js';
import { randomText } from '../../../util/random.js';
import { textOf } from '../../../util/text.js';
import type { Corp } from '../../state/corp.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';
import { importDepartments, importMembers } from './import-file.js';

/** How long a job takes, on the simulator's clock. */
const JOB_MS = 1000;

/** What a job of this kind does with its file. */
type Import = (corp: Corp, text: string) => object[];

const IMPORTS: readonly (readonly [path: string, type: string, run: Import])[] = [
  ['/cgi-bin/batch/syncuser', 'sync_user', (corp, text) => importMembers(corp, text, false)],
  ['/cgi-bin/batch/replaceuser', 'replace_user', (corp, text) => importMembers(corp, text, true)],
  ['/cgi-bin/batch/replaceparty', 'replace_party', importDepartments],
];

/** Batch jobs (异步批量接口): an uploaded file is read, and the result pushed with the keys of the request. */
export const batchRoutes: readonly WorkRoute[] = [
  ...IMPORTS.map(([path, type, run]): WorkRoute => ({
    method: 'POST',
    path,
    handle: (call) => start(call, type, run),
  })),
  {
    method: 'GET',
    path: '/cgi-bin/batch/getresult',
    handle(call) {
      const job = call.corp.jobs.get(call.param('jobid'));
      demand(job && 'percentage' in job, 40088);
      return { ...OK, ...job };
    },
  },
];

function start(call: WorkCall, type: string, run: Import) {
  const { corp, agent, pushes, state } = call;
  const file = corp.media.find(call.field('media_id'));
  demand(file, 40007);
  const { callback } = call.json();
  const given = isObject(callback) ? callback : {};
  const channel = {
    url: textOf(given['url']),
    token: textOf(given['token']),
    key: textOf(given['encodingaeskey']),
  };
  const hasCallback = channel.url !== '';
  if (hasCallback) {
    demand(URL.canParse(channel.url), 40058, 'callback.url');
    demand(/^[0-9A-Za-z]{1,32}$/.test(channel.token), 40058, 'callback.token');
    demand(/^[0-9A-Za-z+/]{43}$/.test(channel.key), 40058, 'callback.encodingaeskey');
  }
  // One job at a time.
  demand(![...corp.jobs.values()].some((job) => 'percentage' in job && job['status'] !== 3), 302008);
  const jobid = `jobid_${randomText(20)}`;
  const job = { type, total: 0, percentage: 0 };
  corp.jobs.set(jobid, { ...job, status: 1, result: [] });
  pushes.later(JOB_MS, () => {
    const result = run(corp, file.bytes.toString());
    corp.jobs.set(jobid, { ...job, status: 3, total: result.length, percentage: 100, result });
    call.work.changed();
    if (!hasCallback) return;
    const fields = {
      MsgType: 'event',
      Event: 'batch_job_result',
      BatchJob: { JobId: jobid, JobType: type, ErrCode: 0, ErrMsg: 'ok' },
    };
    pushes.sender
      .push(corp, agent, fields, {
        callbackUrl: channel.url,
        token: channel.token,
        encodingAesKey: channel.key,
      })
      .catch((error: unknown) => state.reportBug(error, `result of ${jobid}`));
  });
  return { ...OK, jobid };
}
