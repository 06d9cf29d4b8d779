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
      const options = { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' } as const;
      const console = await suite.open(options, language);
      const { page } = console;
      const found: string[] = [];
      const look = async (at: string) => {
        for (const fault of await barriers(console)) found.push(`${at}: ${fault}`);
      };
      await page.locator(`.person[title="${openid}"]`).click();
      await look('phone');
      await show(console, 'wire');
      await page.locator('.wire-row summary').first().click();
      await look('wire');
      await show(console, 'tools');
      await look('tools');
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
      // A dialog, on the first account.
      await page.locator('.switcher-button').click();
      await page.locator('.switcher-panel > .small-button').click();
      await look('dialog');
      expect(found).toEqual([]);
    },
  );
});
