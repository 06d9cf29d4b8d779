import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORM_PATHS } from '../../../src/simulator/open-platform/api/tables/platform-paths.table.js';
import { GAME, PlatformRig } from '../../support/open-platform/platform-rig.js';

let rig: PlatformRig;
let component: string;
let access: string;
beforeAll(async () => {
  rig = await PlatformRig.start();
  component = await rig.componentToken();
  access = (await rig.authorizer(GAME.appId, component)).access;
});
afterAll(() => rig.stop());

const call = async (method: string, path: string, token: string, body?: unknown) => {
  const response = await fetch(`${rig.simulator.url}${path}?access_token=${token}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return {
    mark: response.headers.get('x-simulator'),
    answer: (isJson ? JSON.parse(text) : { bytes: text.length }) as Record<string, unknown>,
  };
};
const known = PLATFORM_PATHS.split('\n').map((line) => line.split(' ') as [string, string, string]);

describe('a path of platforms without a route of its own', () => {
  it('answers from its model and says so in a header', async () => {
    const beta = { name: 'n', openid: 'o' };
    expect(await call('POST', '/wxa/component/fastregisterbetaweapp', component, beta)).toMatchObject({
      mark: 'sample',
      answer: { errcode: 0, unique_id: expect.anything() },
    });
    expect(await call('POST', '/wxa/get_category', access)).toMatchObject({ answer: { errcode: 43001 } });
    expect(await call('GET', '/wxa/get_category', access)).toMatchObject({
      mark: 'sample',
      answer: { errcode: 0, category_list: expect.anything() },
    });
    const path = '/cgi-bin/component/get_domain_confirmfile';
    expect(await call('POST', path, component, {})).toMatchObject({ mark: 'sample', answer: { errcode: 0 } });
  });

  it('takes the token of its kind alone', async () => {
    expect((await call('GET', '/wxa/gettemplatelist', access)).answer).toMatchObject({ errcode: 61014 });
    expect((await call('GET', '/wxa/gettemplatelist', '')).answer).toMatchObject({ errcode: 41001 });
    expect((await call('GET', '/wxa/get_latest_auditstatus', component)).answer).toMatchObject({
      errcode: 61015,
    });
  });

  it('is one of every path in the catalogue: none is unknown, and none fails', async () => {
    expect(known.length).toBeGreaterThan(190);
    for (const [method, path, kind] of known) {
      const token = kind === 'component' ? component : access;
      const { mark, answer } = await call(method, path, token, method === 'POST' ? {} : undefined);
      expect([path, mark === 'unknown-path', answer.errcode === -1]).toEqual([path, false, false]);
    }
  });

  it('warns in the wire log of what WeChat may not understand', async () => {
    await call('POST', '/wxa/component/fastregisterbetaweapp', component, { name: {} });
    expect(rig.simulator.wire.at(-1)).toMatchObject({
      path: expect.stringContaining('/wxa/component/fastregisterbetaweapp'),
      warnings: expect.arrayContaining([expect.stringContaining('name')]),
    });
  });
});
