import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of this machine. Nothing is downloaded. */
export function launch(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const executablePath = named ?? PLACES.find((path) => existsSync(path));
  if (!executablePath || !existsSync(executablePath)) {
    throw new Error(
      `The browser tests need Chromium, and there is none at ${named ?? PLACES.join(', ')}. ` +
        'Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: FLAGS });
}

export const WIDE: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
};
export const NARROW: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  hasTouch: true,
  reducedMotion: 'reduce',
};
