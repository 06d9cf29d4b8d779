import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Application } from './application.js';
import { launch } from './chromium.js';
import { ConsolePage } from './console-page.js';

/** The objects that each test of a suite uses. */
export interface Suite {
  /** The sample app and its simulator. Both live as long as the suite, because the app keeps its tokens. */
  readonly app: Application;
  /** The console in a new browser context, in English, with a new follower's phone and an empty wire log. */
  readonly console: ConsolePage;
  /** Opens another console, which is closed after the test. */
  open(options?: BrowserContextOptions, language?: string, url?: string): Promise<ConsolePage>;
}

/**
 * Starts the sample app and a browser for a suite, and a console for each test. The console is checked for errors when
 * it closes.
 */
export function useConsole(): Suite {
  let browser: Browser | undefined;
  let app: Application | undefined;
  let opened: ConsolePage[] = [];
  const open: Suite['open'] = async (options, language, url = app!.simulatorUrl) => {
    const page = await ConsolePage.open(browser!, url, options, language);
    opened.push(page);
    return page;
  };

  beforeAll(async () => {
    browser = await launch();
    app = await Application.start();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  beforeEach(async () => {
    await app!.control('DELETE', '/faults');
    await open();
    await opened[0]!.meetSomeone(app!);
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const page of pages) await page.close();
  });

  return {
    get app() {
      return app!;
    },
    get console() {
      return opened[0]!;
    },
    open,
  };
}
