import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { PlatformRig } from '../../support/open-platform/platform-rig.js';

let rig: PlatformRig;
let token: string;
beforeEach(async () => {
  rig = await PlatformRig.start();
  token = await rig.componentToken();
});
afterEach(() => rig.stop());

const PERSON = {
  name: '新店',
  code: '91440300MA5DC0DE00',
  code_type: 1,
  legal_persona_wechat: 'wechat-of-the-person',
  legal_persona_name: '张三',
};
const register = (action: string, body: object = PERSON) =>
  rig.post(`/cgi-bin/component/fastregisterweapp?action=${action}&access_token=${token}`, body);
const outcome = () => rig.platform.eventsOf('notify_third_fasteregister').at(-1);

describe('the registration of a mini program', () => {
  it('is confirmed after a while by a push, whose code authorizes the new mini program', async () => {
    expect(await register('create')).toMatchObject({ errcode: 0 });
    expect(await register('search')).toMatchObject({ errcode: 0 });
    expect(outcome()).toBeUndefined();
    rig.simulator.advance(5);
    await expect.poll(outcome, { timeout: 3000 }).toBeDefined();
    const push = outcome()!;
    expect([push.field('status'), push.field('code_type'), push.field('legal_persona_name')]).toEqual([
      '0',
      '1',
      '张三',
    ]);
    const { authorization_info: info } = await rig.ask('api_query_auth', token, {
      authorization_code: push.field('auth_code'),
    });
    expect(info.authorizer_appid).toBe(push.field('appid'));
    const { authorizer_info: details } = await rig.ask('api_get_authorizer_info', token, {
      authorizer_appid: push.field('appid'),
    });
    expect(details).toMatchObject({ nick_name: '新店', MiniProgramInfo: {} });
    expect(await register('search')).toMatchObject({ errcode: 89250 });
  });

  it('fails by push alone for a person who does not confirm, and at once for a body that lacks something', async () => {
    expect(await register('create', { ...PERSON, legal_persona_name: 'refused' })).toMatchObject({
      errcode: 0,
    });
    rig.simulator.advance(5);
    await expect.poll(outcome, { timeout: 3000 }).toBeDefined();
    expect([outcome()!.field('status'), outcome()!.field('appid')]).toEqual(['100001', '']);
    expect(await register('create', { ...PERSON, code: undefined })).toMatchObject({ errcode: 47003 });
    expect(await register('remove')).toMatchObject({ errcode: 47003 });
  });
});

describe('the demonstration platform', () => {
  it('is pushed nothing before somebody asks for a ticket', async () => {
    const simulator = await WechatSimulator.start();
    try {
      simulator.advance(6000);
      expect(simulator.component().report.tickets).toBe(0);
      expect(simulator.wire).toEqual([]);
      simulator.configureComponents([{ ...rig.platform.addresses, appId: simulator.component().appId }]);
      simulator.advance(600);
      await expect.poll(() => simulator.component().report.tickets).toBe(1);
    } finally {
      await simulator.stop();
    }
  });
});
