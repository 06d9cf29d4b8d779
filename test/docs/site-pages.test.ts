import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sitePages, withSiteLinks } from '../../scripts/lib/site-pages.js';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const pages = sitePages(docs);
const routes = new Map(pages.map(({ source, route }) => [source, route]));

describe('the pages of the documentation site', () => {
  it('put Chinese documents below zh, with the name of the English one', () => {
    expect(routes.get('guides/webhook.md')).toBe('guides/webhook');
    expect(routes.get('guides/webhook.zh-CN.md')).toBe('zh/guides/webhook');
  });

  it('have a Chinese and an English version of every guide for users', () => {
    const guides = pages.filter(
      ({ section, source }) => ['guides', 'recipes'].includes(section) && !source.includes('how-to-add'),
    );
    const names = (language: string) =>
      guides.filter((page) => page.language === language).map(({ route }) => route.replace(/^zh\//, ''));
    expect(names('zh').toSorted()).toEqual(names('en').toSorted());
  });

  it('link to each other, and show the text alone of a link to a file that is no page', () => {
    const links = (text: string) => withSiteLinks(text, 'guides/webhook.zh-CN.md', routes);
    expect(links('[配置](configuration.zh-CN.md#多个账号)')).toBe(
      '[配置](/zh/guides/configuration#多个账号)',
    );
    expect(links('[data](../../scripts/data/README.md)')).toBe('data');
    expect(links('![console](../images/console-chinese.png)')).toBe(
      '![console](/images/console-chinese.png)',
    );
    expect(links('[home](https://example.com/a.md), [here](#part)')).toBe(
      '[home](https://example.com/a.md), [here](#part)',
    );
    expect(links('`[code](configuration.md)`')).toBe('`[code](configuration.md)`');
  });
});
