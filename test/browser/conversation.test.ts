import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

/** A red dot, 1 by 1. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** The natural width of a picture, which is 0 if it was not loaded. */
const widthOf = (picture: Locator): Promise<number> =>
  picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);

describe('a conversation with the sample app in the phone', () => {
  const suite = useConsole();
  let phone: ConsolePage;
  beforeEach(() => {
    phone = suite.console;
  });

  it('shows the answer to a text and the time that it took', async () => {
    await phone.say('ping');
    expect(await phone.reply('pong')).toMatch(/\d+ ms/);
    expect(await phone.shows(phone.wireRow('replied'))).toBe(true);
  });

  it('shows a text exactly as it was sent, markup included', async () => {
    const text = '  <b>bold</b> & "quoted" \u{1F600}  ';
    await phone.say(text);
    await phone.reply('<b>bold</b>');
    expect(await phone.lastReply.locator('.text').textContent()).toBe(`echo: ${text}`);
    expect(await phone.log.locator('b').count()).toBe(0);
  });

  it('puts a picked emoji into the text', async () => {
    await phone.button('Emoji').click();
    await phone.button('Emoji \u{1F44D}').click();
    await phone.page.keyboard.press('Enter');
    expect(await phone.reply('echo: \u{1F44D}')).not.toBe('');
  });

  it('sends a drawn picture and shows the picture in the reply', async () => {
    await phone.more('Image');
    await phone.inDialog('Sample image 1');
    const picture = phone.lastReply.locator('img.picture');
    await expect.poll(() => widthOf(picture), { timeout: 10_000 }).toBe(480);
  });

  it('sends a picture from a file', async () => {
    await phone.more('Image');
    await phone
      .dialog()
      .locator('input[type=file]')
      .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: DOT });
    const picture = phone.lastReply.locator('img.picture');
    await expect.poll(() => widthOf(picture), { timeout: 10_000 }).toBe(1);
  });

  it('sends a recording with its recognised text', async () => {
    await phone.button('Voice').click();
    await phone.dialog().getByLabel('Speech recognition').fill('what time is it');
    await phone.inDialog('Send');
    expect(
      await phone.shows(
        phone.log.locator('[data-from="user"][data-kind="voice"]', { hasText: 'what time is it' }),
      ),
    ).toBe(true);
    expect(await phone.shows(phone.log.locator('[data-from="account"][data-kind="voice"]'))).toBe(true);
  });

  it.each([
    ['Video', 'video'],
    ['Short video', 'shortvideo'],
  ])('sends a %s and gets a video back', async (choice, kind) => {
    await phone.more('Video');
    await phone.dialog().getByLabel('Video').selectOption({ label: choice });
    await phone.inDialog('Send');
    expect(await phone.shows(phone.log.locator(`[data-from="user"][data-kind="${kind}"]`))).toBe(true);
    expect(await phone.shows(phone.log.locator('[data-from="account"][data-kind="video"]'))).toBe(true);
  });

  it('sends a location', async () => {
    await phone.more('Location');
    await phone.inDialog('The Bund, Shanghai');
    await phone.inDialog('Send');
    expect(await phone.reply('location: 31.239703,121.499718 The Bund, Shanghai')).not.toBe('');
  });

  it('sends a link', async () => {
    await phone.more('Link');
    await phone.dialog().getByLabel('Title').fill('Read me');
    await phone.inDialog('Send');
    expect(await phone.reply('link: Read me')).not.toBe('');
  });

  it('shows news as a card', async () => {
    await phone.say('article');
    expect(await phone.shows(phone.lastReply.locator('.article strong'))).toBe(true);
  });

  it('says so when the application does not reply or its handler throws', async () => {
    const silent = phone.log.getByText('success, no passive reply');
    await phone.say('nothing');
    await phone.say('boom');
    await expect.poll(() => silent.count(), { timeout: 15_000 }).toBe(2);
  });

  it('hands over to a human agent', async () => {
    await phone.say('human');
    expect(await phone.shows(phone.log.getByText('Handed over to a human agent'))).toBe(true);
  });

  it('shows an answer that took 12 seconds at the delivery that it answered', async () => {
    await phone.say('slow 12');
    expect(await phone.shows(phone.log.getByText('Waiting for a reply'))).toBe(true);
    expect(await phone.reply('slow 12 done', 25_000)).toContain('answered delivery 3');
    expect(await phone.wireRow('timeout').count()).toBe(2);
    expect(await phone.wireRow('delivery 3').textContent()).toContain('replied');
  });

  it('keeps the chats of two followers apart', async () => {
    await phone.say('from the first');
    expect(await phone.reply('echo: from the first')).not.toBe('');
    await phone.choosePerson('Alice');
    expect(await phone.shows(phone.log.getByText('Send a message and see'))).toBe(true);
    expect(await phone.log.getByText('from the first').count()).toBe(0);
    await phone.say('from Alice');
    expect(await phone.reply('echo: from Alice')).not.toBe('');
  });
});
