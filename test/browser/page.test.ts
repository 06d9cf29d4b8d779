import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../support/browser/chromium.js';
import { useConsole } from '../support/browser/suite.js';

describe('the page of the console', () => {
  const suite = useConsole();

  it('speaks Chinese or English, and remembers which', async () => {
    const { page } = suite.console;
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.reload();
    expect(await suite.console.shows(page.getByRole('heading', { name: '通信记录' }))).toBe(true);
    expect(await page.title()).toBe('微信模拟器');
  });

  it('is in Chinese for a Chinese browser', async () => {
    const console = await suite.open(WIDE, 'zh-CN');
    expect(await console.shows(console.page.getByRole('heading', { name: '微信模拟器' }))).toBe(true);
    await suite.app.call('/menu', {});
    await console.page.getByRole('button', { name: '切换到键盘' }).click();
    const input = console.page.getByRole('textbox', { name: '输入消息' });
    for (const text of ['你好', 'article', 'slow 6']) {
      await input.fill(text);
      await input.press('Enter');
      await console.page.waitForTimeout(300);
    }
    expect(await console.reply('slow 6 done')).toContain('第 2 次推送时回复');
  });

  it.each([360, 390])('fits into a window %i pixels wide and shows one pane at a time', async (width) => {
    const console = await suite.open({ ...NARROW, viewport: { width, height: 740 } });
    const { page } = console;
    await console.say('ping');
    await console.reply('pong');
    for (const name of ['Phone', 'Wire', 'Controls']) {
      await page.getByRole('tab', { name }).click();
      expect(await page.locator('section.pane:visible').count()).toBe(1);
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = suite.console;
    const menu = suite.console.button('Switch to the keyboard');
    if (await menu.isVisible()) await menu.press('Enter');
    const input = page.getByRole('textbox', { name: 'Message', exact: true });
    for (let presses = 0; presses < 30; presses++) {
      if (await input.evaluate((element) => element === element.ownerDocument.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('ping');
    await page.keyboard.press('Enter');
    expect(await suite.console.reply('pong')).not.toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // what is behind the plus
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // a place
    expect(await suite.console.shows(suite.console.dialog())).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => suite.console.dialog().count(), { timeout: 10_000 }).toBe(0);
  });

  it('focuses a dialog as it opens, so that an early Escape reaches it', async () => {
    const { page } = suite.console;
    // A MutationObserver runs before the next key press and before the next frame.
    await page.evaluate(`new MutationObserver((_, observer) => {
      const dialog = document.querySelector('[role="dialog"]');
      if (dialog === null) return;
      window.focusAsDrawn = dialog.contains(document.activeElement);
      observer.disconnect();
    }).observe(document.body, { childList: true, subtree: true })`);
    await suite.console.more('Location');
    expect(await suite.console.shows(suite.console.dialog())).toBe(true);
    expect(await page.evaluate('window.focusAsDrawn')).toBe(true);
  });

  it('moves between tabs with the arrow keys', async () => {
    const { page } = await suite.open(NARROW);
    await page.getByRole('tab', { name: 'Phone' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Wire' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel', { name: 'Wire' }).isVisible()).toBe(true);
  });
});
