import { describe, expect, it } from 'vitest';
import { barriers } from '../support/browser/barriers.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

const WIDTHS = [320, 820, 1280, 1920];
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en-GB', 'zh-CN'];
const COMBINATIONS = WIDTHS.flatMap((width) =>
  SCHEMES.flatMap((colorScheme) => LANGUAGES.map((language) => ({ width, colorScheme, language }))),
);

/** Shows a pane where the window has no room for all. */
async function show({ page }: ConsolePage, name: string): Promise<void> {
  const tab = page.locator(`#tab-${name}`);
  if ((await tab.count()) > 0) await tab.click();
}

/** Opens the gallery with the form of its first push. */
async function openGallery({ page }: ConsolePage): Promise<void> {
  const card = page.locator('#card-gallery');
  const open = card.locator('> .small-button');
  if ((await open.count()) > 0) await open.click();
  await card.locator('.gallery-list button').first().click();
  await card.evaluate((element) => element.scrollIntoView());
}

/** How far the page itself scrolls or its text hangs over, in pixels: the panes scroll, the page never does. */
const overhang = ({ page }: ConsolePage): Promise<number> =>
  page.evaluate<number>(`(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight);
  })()`);

/**
 * `SCREENSHOTS=folder npx vitest run --project browser test/browser/accessibility.test.ts` keeps a picture of
 * everything that is looked at here.
 */
describe('accessibility, as axe sees it', () => {
  const suite = useConsole();

  it.each(COMBINATIONS)(
    'finds no fault at $width pixels, $colorScheme, $language',
    async ({ width, colorScheme, language }) => {
      const { app } = suite;
      await app.call('/users');
      for (const text of ['ping', 'article', 'nothing']) await suite.console.say(text);
      await suite.console.reply('pong');
      const openid = await suite.console.openid();
      await app.control('POST', '/faults', { path: '/cgi-bin/user/get', fault: 'errcode', value: 45009 });
      const options = { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' } as const;
      const console = await suite.open(options, language);
      const { page } = console;
      const found: string[] = [];
      const look = async (at: string) => {
        for (const fault of await barriers(console)) found.push(`${at}: ${fault}`);
        const pixels = await overhang(console);
        if (pixels > 0) found.push(`${at}: the page scrolls by ${pixels} pixels`);
        await console.keep(`${at} ${width} ${colorScheme} ${language}`);
      };
      await page.locator(`.person[title="${openid}"]`).click();
      await look('phone');
      await show(console, 'wire');
      await page.locator('.wire-row summary').first().click();
      await look('wire');
      await show(console, 'tools');
      await look('tools');
      await openGallery(console);
      await look('gallery');
      await page.locator('#card-faults').evaluate((element) => element.scrollIntoView());
      await look('faults');
      await page.locator('.switcher-button').click();
      await look('switcher');
      // The other products.
      const ids = await page.locator('.switcher-panel li button').count();
      await page.keyboard.press('Escape');
      for (let index = 1; index < ids; index++) {
        await page.locator('.switcher-button').click();
        await page.locator('.switcher-panel li button').nth(index).click();
        await show(console, 'phone');
        await look(`product ${index}, phone`);
        await show(console, 'tools');
        await look(`product ${index}, tools`);
      }
      // The last one has the longest gallery.
      await openGallery(console);
      await look('gallery of the last product');
      // A dialog, on the first account.
      await page.locator('.switcher-button').click();
      await page.locator('.switcher-panel > .small-button').click();
      for (const kind of ['official', 'work']) {
        await page.locator('[name="kind"]').selectOption(kind);
        await look(`dialog for a new account, ${kind}`);
      }
      expect(found).toEqual([]);
    },
    300_000,
  );
});
