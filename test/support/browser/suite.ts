import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Application } from './application.js';
import { launch } from './chromium.js';
import { ConsolePage } from './console-page.js';

/** What each test of a suite finds. */
export interface Suite {
  /** The sample app and its simulator; both live as long as the suite, for the app's tokens must. */
  readonly app: Application;
  /** The console in a fresh browser, in English: a new follower's phone, an empty wire. */
  readonly console: ConsolePage;
  /** One more console, closed with the test. */
  open(options?: BrowserContextOptions, language?: string, url?: string): Promise<ConsolePage>;
}

/** Starts the sample app and a browser for a suite, and a console for each test; checks it when it closes. */
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
