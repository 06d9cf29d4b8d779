import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Application } from './application.js';
import { WIDE } from './chromium.js';
import { smallPng } from './small-png.js';

let testers = 0;
/** The README shows one of them: whoever reads it over a slow line waits for it. */
const LARGEST_IMAGE = 150_000;
const IMAGES = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

/**
 * The console in a browser, with methods in the words of its user. It is in English unless another language is given.
 */
export class ConsolePage {
  /** Requests of the page to hosts other than this machine. */
  readonly strangers: string[] = [];
  /** Errors that the page threw or logged, including violations of its content security policy. */
  readonly errors: string[] = [];
  /** Errors that a test causes on purpose. */
  provoked = /^$/;

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !/^(localhost|127\.0\.0\.1)$/.test(hostname)) {
        this.strangers.push(request.url());
      }
    });
  }

  static async open(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = WIDE,
    language = 'en-GB',
  ): Promise<ConsolePage> {
    const context = await browser.newContext({ locale: language, timezoneId: 'Asia/Shanghai', ...options });
    const page = await context.newPage();
    const opened = new ConsolePage(page);
    await page.goto(url);
    await page.locator('.people').waitFor();
    return opened;
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  /** The account's last message. */
  get lastReply(): Locator {
    return this.log.locator('[data-from="account"]').last();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  card(id: string): Locator {
    return this.page.locator(`#card-${id}`);
  }

  wireRow(text: string): Locator {
    return this.page.locator('.wire-row', { hasText: text });
  }

  /** Shows the phone of a new follower and an empty wire log. */
  async meetSomeone(app: Application): Promise<void> {
    const { accounts } = await app.control('GET', '/state');
    const appId = Object.entries(accounts as Record<string, { kind: string }>).find(
      ([, { kind }]) => kind === 'official',
    )![0];
    const nickname = `Tester ${++testers}`;
    await app.control('POST', `/accounts/${appId}/followers`, { nickname, subscribed: true });
    await this.choosePerson(nickname);
    await this.button('Clear').click();
  }

  /** Switches from the account's menu to the keyboard. */
  async keyboard(): Promise<void> {
    const toggle = this.button('Switch to the keyboard');
    if (await toggle.isVisible()) await toggle.click();
  }

  async say(text: string): Promise<void> {
    await this.keyboard();
    const input = this.page.getByRole('textbox', { name: 'Message', exact: true });
    await input.fill(text);
    await input.press('Enter');
  }

  /** The OpenID of the phone's user. */
  async openid(): Promise<string> {
    return (await this.page.locator('.person[aria-pressed="true"]').getAttribute('title')) ?? '';
  }

  /** Opens the panel behind the plus button. */
  async more(name: string): Promise<void> {
    await this.keyboard();
    await this.button('More to send').click();
    await this.page
      .getByRole('group', { name: 'More to send' })
      .getByRole('button', { name, exact: true })
      .click();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async inDialog(button: string): Promise<void> {
    await this.dialog().getByRole('button', { name: button, exact: true }).click();
  }

  /** Waits for the account to say `text`. @returns the message with what stands below it; empty when it never came */
  async reply(text: string, timeout = 20_000): Promise<string> {
    const message = this.log.locator('[data-from="account"]', { hasText: text }).last();
    return (await this.shows(message, timeout)) ? ((await message.textContent()) ?? '') : '';
  }

  /** Whether the element becomes visible in time. */
  async shows(what: Locator, timeout = 20_000): Promise<boolean> {
    try {
      await what.first().waitFor({ timeout });
      return true;
    } catch {
      return false;
    }
  }

  async choosePerson(name: string): Promise<void> {
    await this.page.locator('.person', { hasText: name }).click();
  }

  /** Chooses the first account of a kind, for example "Mini program", in the switcher. */
  async chooseAccount(kind: string): Promise<void> {
    await this.page.locator('.switcher-button').click();
    await this.page.getByRole('list', { name: kind }).getByRole('button').first().click();
  }

  /**
   * Opens the form of one push of the gallery.
   *
   * @param to what it goes to, as the gallery says it: several may be sent a push of the same name
   */
  async choosePush(name: string, to?: string): Promise<Locator> {
    const card = this.card('gallery');
    if ((await card.locator('.gallery-list').count()) === 0) {
      await card.getByRole('button', { name: 'Open', exact: true }).click();
    }
    await card.getByRole('searchbox').fill(name);
    let entry = card.locator('.gallery-list button', { has: this.page.getByText(name, { exact: true }) });
    if (to !== undefined) entry = entry.filter({ has: this.page.getByText(to, { exact: true }) });
    await entry.first().click();
    const form = card.getByRole('form', { name });
    await form.waitFor();
    return form;
  }

  /** Copies with a button, and says what the clipboard holds then. */
  async copies(button: Locator): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate("navigator.clipboard.writeText('')");
    await button.click();
    const copied = () => this.page.evaluate<string>('navigator.clipboard.readText()');
    const limit = Date.now() + 10_000;
    while ((await copied()) === '' && Date.now() < limit) await this.page.waitForTimeout(50);
    return copied();
  }

  /** Writes a screenshot for the documentation if UPDATE_SCREENSHOTS is set. */
  async shoot(name: string): Promise<void> {
    if (!process.env.UPDATE_SCREENSHOTS) return;
    mkdirSync(IMAGES, { recursive: true });
    const picture = smallPng(await this.page.screenshot());
    writeFileSync(`${IMAGES}${name}.png`, picture);
    const { length } = picture;
    if (length > LARGEST_IMAGE)
      throw new Error(`${name}.png has ${length} bytes, which is too much for a README`);
  }

  /** Keeps a picture of the page in the folder that SCREENSHOTS names, for somebody to look at. */
  async keep(name: string): Promise<void> {
    const folder = process.env.SCREENSHOTS;
    if (folder) await this.page.screenshot({ path: `${folder}/${name.replaceAll(/\W+/g, '-')}.png` });
  }

  /** @throws Error when the page has thrown, logged an error, or sent a request to another host */
  async close(): Promise<void> {
    await this.page.context().close();
    const errors = this.errors.filter((text) => !this.provoked.test(text));
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`);
    if (this.strangers.length > 0)
      throw new Error(`The page left this machine: ${this.strangers.join(', ')}`);
  }
}
