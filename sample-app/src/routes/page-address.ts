import { badInput, requireText } from './bad-input.js';

/** The address of a page that is to be signed. */
export function requirePage(url: unknown): string {
  const page = requireText(url, 'url');
  if (!URL.canParse(page) || !/^https?:$/.test(new URL(page).protocol)) {
    throw badInput('url is not a page address: give the full http(s) URL of the page, query included.');
  }
  return page;
}
