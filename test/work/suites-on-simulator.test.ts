import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Content, OnText, OnWorkEvent, WechatWorkController } from 'nestjs-wechat/work';
import { WechatSimulator } from '../../src/simulator/index.js';
import { CORP, WorkCaller } from '../support/work-caller.js';
import { workApp, type WorkTestApp } from './support/work-app.js';

const SUITE = 'ww1234567890suite';
const KEY = 'suite0EncodingAESKey00000000000000000000010';
const seen: string[] = [];

@WechatWorkController('work/command', { suite: 'hr' })
class Commands {
  @OnWorkEvent('create_auth') linked() {
    seen.push('create_auth');
  }
}

@WechatWorkController('work/data/:corpId', { suite: 'hr', address: 'data' })
class Data {
  @OnText() echo(@Content() text: string) {
    return `echo: ${text}`;
  }
}

describe('A suite and the simulator of WeCom', () => {
  let simulator: WechatSimulator;
  let caller: WorkCaller;
  let app: WorkTestApp;
  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    caller = new WorkCaller(simulator);
    app = await workApp({
      apiBaseUrl: `${simulator.url}/qyapi`,
      suites: {
        hr: { suiteId: SUITE, suiteSecret: 'suite-secret', token: 'suiteToken', encodingAesKey: KEY },
      },
      provider: { corpId: 'wwprovider', secret: 'provider-secret' },
      controllers: [Commands, Data],
    });
    await caller.control('PUT', `/suites/${SUITE}`, {
      suiteSecret: 'suite-secret',
      token: 'suiteToken',
      encodingAesKey: KEY,
      commandUrl: `${app.url}/work/command`,
      dataUrl: `${app.url}/work/data/$CORPID$`,
      providerCorpId: 'wwprovider',
      providerSecret: 'provider-secret',
    });
  });
  afterEach(async () => {
    await app.close();
    await simulator.stop();
  });

  it('take a ticket, an installation and calls for the corp, and forget it when it cancels', async () => {
    const suite = app.work.suite('hr');
    expect(await caller.control('POST', `/suites/${SUITE}/ticket`, {})).toMatchObject({ outcome: 'success' });
    expect((await suite.getSuiteAccessToken()).value).not.toBe('');
    await caller.control('POST', `/suites/${SUITE}/authorize`, { corpId: CORP, via: 'push' });
    await expect.poll(() => suite.corps(), { timeout: 5000 }).toMatchObject([{ corpId: CORP }]);
    await expect.poll(() => seen).toEqual(['create_auth']);
    const corp = await suite.corp(CORP);
    expect(corp.agentId).toBeGreaterThan(0);
    const sent = await corp.messages.sendText({ toUser: 'zhangsan', content: 'Hello' });
    expect(sent.msgId).not.toBe('');
    expect((await app.work.provider.getProviderAccessToken()).value).not.toBe('');
    await caller.control('POST', `/suites/${SUITE}/unauthorize`, { corpId: CORP });
    await expect.poll(() => suite.corps()).toEqual([]);
    await expect(suite.corp(CORP)).rejects.toThrow('has not authorised');
  });
});
