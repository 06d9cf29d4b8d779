import { beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

const MERCHANT = '1900000001';

describe('the cashier in the phone', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    await phone.chooseAccount('Merchant');
  });

  const place = (more: object = {}) =>
    app.call('/pay/orders', { kind: 'native', description: 'a cup of coffee', total: 1250, ...more });
  const handled = async (outTradeNo: unknown) => {
    const { orders } = await app.call('/pay/paid');
    return (orders as Record<string, { handled: number }>)[String(outTradeNo)]?.handled ?? 0;
  };
  const line = (outTradeNo: unknown) => phone.card('orders').locator(`[data-order="${String(outTradeNo)}"]`);

  it('shows the QR code of an order, pays it, and says what the application answered', async () => {
    const { outTradeNo } = await place();
    await phone.page.getByRole('img', { name: `QR code of order ${String(outTradeNo)}` }).waitFor();

    await phone.button(`Pay order ${String(outTradeNo)}`).click();
    await phone.inDialog('Pay ¥12.50');
    await phone.dialog().getByText('The application acknowledged the notification').waitFor();
    await phone.page.keyboard.press('Escape');

    expect(await handled(outTradeNo)).toBe(1);
    await line(outTradeNo).locator('[data-state="SUCCESS"]').waitFor();
  });

  it('is used with the keyboard alone', async () => {
    const { outTradeNo } = await place();
    await phone.button(`Pay order ${String(outTradeNo)}`).focus();
    await phone.page.keyboard.press('Enter');
    // The dialog begins at the button that pays.
    await phone.dialog().waitFor();
    await phone.page.keyboard.press('Enter');
    await phone.dialog().getByText('acknowledged').waitFor();

    expect(await handled(outTradeNo)).toBe(1);
  });

  it('pays what a code_url and the parameters of a page ask for, and refuses changed ones', async () => {
    const native = await place();
    await phone.page.getByLabel('code_url or h5_url').fill(String(native.codeUrl));
    await phone.button('Open the cashier').click();
    await phone.inDialog('Cancel');

    const { outTradeNo, invoke } = await place({ kind: 'jsapi', openid: 'oAlice' });
    phone.provoked = /status of 400/;
    const text = phone.page.getByLabel('Parameters of wx.requestPayment');
    await text.fill(JSON.stringify({ ...(invoke as object), nonceStr: 'changed' }));
    await phone.button('Request a payment').click();
    expect(await phone.shows(phone.page.getByText('The signature does not fit'))).toBe(true);
    await text.fill(JSON.stringify(invoke));
    await phone.button('Request a payment').click();
    expect(await phone.dialog().getByLabel('OpenID of the payer').inputValue()).toBe('oAlice');
    await phone.inDialog('Pay ¥12.50');
    await phone.dialog().getByText('acknowledged').waitFor();

    expect(await handled(outTradeNo)).toBe(1);
  });

  it('refunds an order and notifies of it again', async () => {
    const { outTradeNo } = await place();
    await app.control('POST', `/merchants/${MERCHANT}/pay`, { outTradeNo });
    await phone.button(`Notify again of ${String(outTradeNo)}`).click();
    await phone.button(`Refund ${String(outTradeNo)}`).click();

    await line(outTradeNo).getByText('¥12.50 paid back').waitFor();
    expect(await handled(outTradeNo)).toBe(1);
  });

  it('speaks Chinese too', async () => {
    const page = await suite.open(undefined, 'zh-CN');
    await page.chooseAccount('商户');

    expect(await page.shows(page.page.getByRole('heading', { name: '收银台' }))).toBe(true);
  });
});
