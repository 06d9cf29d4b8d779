import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { searchWords } from '../../docs/site/search-words.js';
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

  it('begin with the README, whose links lead to the pages', () => {
    const [first] = pages.filter(({ section }) => section === 'guides');
    expect(first).toMatchObject({ source: '../README.md', route: 'guides/getting-started' });
    expect(first!.text).toMatch(/^# Getting started$/m);
    const text = withSiteLinks(first!.text, first!.source, routes);
    expect(text).toContain('](/zh/guides/getting-started)');
    expect(text).toContain('](/guides/first-account)');
    expect(text).toContain('](/images/console-english.png)');
    expect(text).not.toMatch(/\]\((?!\/|#|https:)/);
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

describe('the search of the documentation site', () => {
  it('finds a Chinese word in the middle of a sentence, and names and codes whole', () => {
    expect(searchWords('服务器的公网 IP 加进“IP 白名单”，见 40164。')).toEqual(
      expect.arrayContaining(['公网', '白名', '名单', 'IP', '40164']),
    );
    const words = searchWords('测试号只有明文模式');
    for (const word of searchWords('明文模式')) expect(words).toContain(word);
    expect(searchWords('WechatModule.forRoot()，令牌')).toEqual(
      ['WechatModule', 'forRoot', '', '令牌'].filter(Boolean),
    );
  });

  it('runs as text, as the browser gets it', () => {
    const copy = runInNewContext(`(${searchWords.toString()})`) as typeof searchWords;
    expect([...copy('微信支付 notify')]).toEqual(['微信', '信支', '支付', 'notify']);
  });
});
