import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { headingAnchor } from '../../docs/site/heading-anchor.js';
import { searchBoost, searchWords } from '../../docs/site/search-words.js';
import { sitePages, withSiteLinks, writeSitePages } from '../../scripts/lib/site-pages.js';

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

/** What a document says outside of its code. */
const prose = (text: string): string => text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
const headings = (text: string): string[] => [...prose(text).matchAll(/^(#+) /gm)].map(([, level]) => level!);
const anchors = (text: string): Set<string> => {
  const seen = new Map<string, number>();
  const all = [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const anchor = headingAnchor(heading!);
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
  return new Set(all);
};
const originals = pages.filter(({ copyOf }) => copyOf === undefined);

describe('the documents', () => {
  it('link to headings that are there, in other documents and their own', () => {
    const bySource = new Map(originals.map(({ source, text }) => [source, anchors(text)]));
    const links = originals.flatMap(({ source, text }) =>
      [...prose(text).matchAll(/\]\((?![a-z]+:)([^)\s#]*)#([^)\s]+)\)/g)].map(([link, path, anchor]) => ({
        link: `${source}: ${link}`,
        target: path === '' ? source : posix.join(posix.dirname(source), path!).replace(/^\.\.\/docs\//, ''),
        anchor: anchor!,
      })),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ target, anchor }) => !bySource.get(target)?.has(anchor))).toEqual([]);
  });

  it('have the same headings in Chinese, as far as the levels tell, and tables with as many rows', () => {
    const shape = (text: string) => ({
      headings: headings(text),
      rows: prose(text).match(/^ *\|/gm)?.length ?? 0,
    });
    const english = new Map(originals.map(({ route, text }) => [route, shape(text)]));
    const chinese = originals.filter(({ language }) => language === 'zh');
    expect(chinese.length).toBeGreaterThan(20);
    for (const { route, text } of chinese)
      expect([route, shape(text)]).toEqual([route, english.get(route.replace(/^zh\//, ''))]);
  });

  it('show no asterisks in Chinese: bold text ends before a full stop, or a space follows it', () => {
    const broken = originals
      .filter(({ language }) => language === 'zh')
      .flatMap(({ source, text }) =>
        [...prose(text).matchAll(/\*\*([^*\n]+)\*\*(.?)/gu)]
          .filter(([, bold, next]) => /\p{P}$/u.test(bold!) && /^[^\s\p{P}]/u.test(next!))
          .map(([found]) => `${source}: ${found}`),
      );
    expect(broken).toEqual([]);
  });

  it('that are there in English alone are Chinese pages too, whose links stay among the Chinese ones', () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    try {
      writeSitePages(pages, { docs, to: folder });
      const copy = readFileSync(join(folder, 'zh/decisions/store.md'), 'utf8');
      expect(copy).toContain('> 本页只有英文。');
      const guide = readFileSync(join(folder, 'zh/guides/webhook.md'), 'utf8');
      expect(guide).toContain('](/zh/decisions/xml-parser)');
      expect(guide).toContain('[English](/guides/webhook)');
      expect(readFileSync(join(folder, 'examples/echo-bot.md'), 'utf8')).toContain('```ts\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
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

  it('puts the guides before the tables for those who come from other packages', () => {
    expect(searchBoost('/guides/pay.html#refunds')).toBe(1);
    expect(searchBoost('/zh/migration/pay.html#refunds')).toBeLessThan(1);
  });

  it('runs as text, as the browser gets it', () => {
    const copy = runInNewContext(`(${searchWords.toString()})`) as typeof searchWords;
    expect([...copy('微信支付 notify')]).toEqual(['微信', '信支', '支付', 'notify']);
  });
});
