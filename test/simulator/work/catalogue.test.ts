import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { answerFaults, ModelTable, sampleBody } from '../../../src/simulator/models/index.js';
import { WORK_ERRORS } from '../../../src/simulator/work/api/tables/work-errors.table.js';
import { WORK_PATHS } from '../../../src/simulator/work/api/tables/work-paths.table.js';
import { workRoutes } from '../../../src/simulator/work/api/routes/index.js';
import { WorkCaller } from '../../support/work-caller.js';

let simulator: WechatSimulator;
let caller: WorkCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new WorkCaller(simulator).login();
});
afterEach(() => simulator.stop());

const paths = WORK_PATHS.split('\n').map(
  (line) => line.split(' ') as [method: string, path: string, token: string],
);
const routes = new Set(workRoutes.map(({ path }) => path));
const models = new ModelTable(() => import('../../../src/simulator/work/api/tables/work-models.table.js'));

describe('the tables of WeCom', () => {
  it('are what the data says', () => {
    const script = fileURLToPath(new URL('../../../scripts/generate-work-simulator.js', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('have every path and every return code', () => {
    expect(paths).toHaveLength(831);
    expect(WORK_ERRORS.split('\n')).toHaveLength(1387);
  });
});

describe('a path without a route', () => {
  it('answers from its model, marked by a header, for every path of the catalogue', async () => {
    const others = paths.filter(([, path, token]) => !routes.has(path) && token === 'app');
    expect(others.length).toBeGreaterThan(600);
    for (const [method, path] of others) {
      const model = await models.find(method, path);
      const body = method === 'POST' &&
        !model?.form && { body: JSON.stringify(model ? sampleBody(model) : {}) };
      const response = await caller.fetch(path, { method, ...body });
      expect([path, response.status, response.headers.get('x-simulator')]).toEqual([
        path,
        200,
        model ? 'sample' : 'not-modelled',
      ]);
      if (model?.binary) continue;
      const answer: unknown = await response.json();
      expect([path, answer]).toEqual([path, expect.objectContaining({ errcode: 0 })]);
      expect([path, model ? answerFaults(model, answer) : []]).toEqual([path, []]);
    }
  });

  it('checks method and token, and says what it minds about the body', async () => {
    const [post, suite] = ['/cgi-bin/oa/getapprovaldetail', '/cgi-bin/service/get_session_info'];
    expect((await caller.get(post)).errcode).toBe(43002);
    expect((await caller.plain('POST', `${post}?access_token=x`, {})).errcode).toBe(40014);
    expect(routes.has(suite)).toBe(false);
    await caller.post(post, { sp_no: 7 });
    expect(simulator.wire.at(-1)).toMatchObject({
      modelled: false,
      warnings: [expect.stringContaining('sp_no')],
    });
    const broken = await caller.fetch(post, { method: 'POST', body: '{"sp_no":' });
    expect(await broken.json()).toMatchObject({ errcode: 40058 });
  });

  it('that is unknown is marked as such', async () => {
    const response = await caller.fetch('/cgi-bin/made/up');
    expect([response.headers.get('x-simulator'), await response.json()]).toEqual([
      'unknown-path',
      { errcode: 0, errmsg: 'ok' },
    ]);
  });
});

describe('the answers of the routes', () => {
  it('are only of paths that WeCom has', () => {
    const known = new Set(paths.map(([method, path]) => `${method} ${path}`));
    // Pictures and the pages of logins are on hosts of their own.
    const made = workRoutes
      .filter(({ path }) => !['/mmbiz', '/connect/oauth2/authorize', '/wwlogin/sso/login'].includes(path))
      .map(({ method, path }) => `${method} ${path}`);
    expect(made.filter((one) => !known.has(one))).toEqual([]);
  });
});
