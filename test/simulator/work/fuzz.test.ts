import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { workRoutes } from '../../../src/simulator/work/api/routes/index.js';
import { WorkCaller } from '../../support/work-caller.js';

let simulator: WechatSimulator;
let caller: WorkCaller;
const bugs: unknown[] = [];

beforeAll(async () => {
  simulator = await WechatSimulator.start({ onBug: (error, where) => bugs.push([where, error]) });
  caller = await new WorkCaller(simulator).login();
});
afterAll(() => simulator.stop());

/** Names that the routes read, so that bodies reach deep. */
const NAMES =
  'touser toparty agentid msgtype text content template_card card_type button_list userid name department id parentid tagid tagname userlist partylist ' +
  'cursor limit external_userid userid_list open_kfid token msgid code button sub_button type news articles chatid suite_id suite_secret suite_ticket auth_code ' +
  'welcome_code attachments';
const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    'text',
    'template_card',
    'news',
    'zhangsan',
    '1000002',
    1000002,
    'button_interaction',
    'click',
  ),
);
const { body } = fc.letrec<{ body: Record<string, unknown>; value: unknown }>((tie) => ({
  body: fc.dictionary(fc.constantFrom(...NAMES.split(' ')), tie('value'), { maxKeys: 8 }),
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('body')),
}));

describe("the simulator's WeCom", () => {
  it('answers whatever body with a success or a return code, never with a failure of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...workRoutes), body, async ({ method, path }, given) => {
        const query = new URLSearchParams(
          Object.entries(given).map(
            ([name, value]) => [name, JSON.stringify(value) ?? ''] as [string, string],
          ),
        );
        query.delete('access_token');
        const address = method === 'GET' ? `${path}?${query.toString()}` : path;
        const init = method === 'GET' ? {} : { method: 'POST', body: JSON.stringify(given) };
        const response = await caller.fetch(address, init);
        expect([path, response.status]).toEqual([path, 200]);
        await response.arrayBuffer();
      }),
      { numRuns: 700 },
    );
    expect(bugs).toEqual([]);
  });

  it('answers whatever is sent to its control API with a status below 500', async () => {
    const calls = [
      ['PUT', `/corps/ww0123456789abcdef`],
      ['PUT', `/corps/ww0123456789abcdef/members`],
      ['POST', `/corps/ww0123456789abcdef/lifetime`],
      ['PUT', `/corps/ww0123456789abcdef/quota`],
      ['POST', `/corps/ww0123456789abcdef/media`],
      ['POST', `/corps/ww0123456789abcdef/customers`],
      ['POST', `/corps/ww0123456789abcdef/kf/first/messages`],
      ['POST', `/corps/ww0123456789abcdef/agents/1000002/codes`],
      ['PUT', `/suites/suite1`],
    ] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...calls),
        fc.oneof(body, fc.jsonValue()),
        async ([method, path], given) => {
          const { status } = await caller.control(method, path, { ...(given as object) });
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 400 },
    );
    expect(bugs).toEqual([]);
  });
});
