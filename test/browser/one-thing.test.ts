import { describe, expect, it } from 'vitest';
import { DEMO_CORP, demoMerchant } from '../../src/simulator/index.js';
import { useConsole } from '../support/browser/suite.js';

describe('all products in one console', () => {
  const suite = useConsole();

  it('has one switcher for the accounts of all products, with the keyboard too', async () => {
    const { page } = suite.console;
    const toggle = page.locator('.switcher-button');
    for (const kind of ['Official account', 'Mini program', 'Platform', 'Merchant', 'WeCom']) {
      await toggle.press('Enter');
      const list = page.getByRole('list', { name: kind });
      const button = list.getByRole('button').first();
      await button.press('Enter');
      expect(await page.locator('.switcher-panel').count()).toBe(0);
      expect(await toggle.textContent()).toContain(kind);
      expect(await suite.console.shows(page.locator('.phone'))).toBe(true);
      expect(await suite.console.shows(suite.console.card('keys'))).toBe(true);
    }
    await page.reload();
    expect(await suite.console.shows(toggle.getByText('WeCom'))).toBe(true);
  });

  it('has one wire for all of them, which names the account of each line', async () => {
    const { app, console } = suite;
    const { page } = console;
    await console.say('ping');
    await console.reply('pong');
    await app.control('POST', `/corps/${DEMO_CORP.corpId}/agents/1000002/push`, {
      message: { MsgType: 'text', Content: 'from a member' },
    });
    await app.control('POST', '/components/wxc0123456789abcde/events', { infoType: 'unauthorized' });
    await fetch(`${app.simulatorUrl}/v3/certificates`);
    for (const name of [DEMO_CORP.name, 'wxc0123456789abcde']) {
      expect(await console.shows(console.wireRow(name).first())).toBe(true);
    }
    expect(await console.shows(console.wireRow('/v3/certificates').first())).toBe(true);
    await page.getByLabel('All accounts').uncheck();
    expect(await console.wireRow(DEMO_CORP.name).count()).toBe(0);
    expect(await console.wireRow('replied').count()).toBe(1);
  });

  it('has one set of faults, which the calls of every product run into', async () => {
    const { app, console } = suite;
    const faults = console.card('faults');
    await console.chooseAccount('Merchant');
    await faults.getByRole('switch', { name: 'Every API: 502' }).click();
    await console.chooseAccount('WeCom');
    expect(await faults.getByRole('switch', { name: 'Every API: 502' }).isChecked()).toBe(true);
    const { mchId } = demoMerchant();
    const paths = [
      '/cgi-bin/get_api_domain_ip?access_token=x',
      '/cgi-bin/component/api_start_push_ticket',
      `/v3/pay/transactions/out-trade-no/x?mchid=${mchId}`,
      '/qyapi/cgi-bin/gettoken?corpid=x&corpsecret=y',
    ];
    for (const path of paths) {
      const method = path.includes('component') ? 'POST' : 'GET';
      expect((await fetch(`${app.simulatorUrl}${path}`, { method })).status).toBe(502);
    }
    expect(await console.shows(console.wireRow('fault: status').nth(3))).toBe(true);
    await faults.getByRole('switch', { name: 'Every API: 502' }).click();
    expect(await console.shows(faults.getByText('No faults.'))).toBe(true);
  });
});
