// The configuration of the documentation site. `scripts/docs.js` writes the pages and hands over what is in them.
import { defineConfig } from 'vitepress';
import { headingAnchor } from './heading-anchor.js';
import { searchBoost, searchWords } from './search-words.js';

const words = {
  en: {
    guides: 'Guides',
    recipes: 'Recipes',
    examples: 'Examples',
    migration: 'Migration',
    inside: 'How it works',
    decisions: 'Decisions',
    reference: 'API reference',
    other: '中文',
  },
  zh: {
    guides: '指南',
    recipes: '实例',
    examples: '示例',
    migration: '迁移',
    inside: '内部原理',
    decisions: '设计决定',
    reference: 'API 参考（英文）',
    other: 'English',
  },
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#e0234e" d="M4 4h24v18H14l-7 6v-6H4z"/></svg>';

// Tables and code of the guides need more width than the theme gives on a wide screen.
const STYLE =
  '@media (min-width: 1440px) { .VPDoc.has-aside .content-container { max-width: 860px !important } ' +
  '.VPDoc .container { max-width: 1160px !important } } ' +
  // Chinese can break after any character: without this a column of a wide table is one character wide.
  '.vp-doc td, .vp-doc th { min-width: 5.5em }';

/**
 * @param {{ language: 'en' | 'zh', route: string, title: string, section: string }[]} pages in the order of the menu
 */
export function siteConfig(pages) {
  return defineConfig({
    title: 'nestjs-wechat',
    description: 'WeChat for NestJS: Official Accounts, Mini Programs, Open Platform, WeChat Pay, WeCom',
    cleanUrls: true,
    lastUpdated: false,
    // TypeDoc writes the reference after the pages are built.
    head: [
      ['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }],
      ['style', {}, STYLE],
    ],
    markdown: { anchor: { slugify: headingAnchor } },
    ignoreDeadLinks: [/^http:\/\/localhost/, /^\/reference\//],
    locales: {
      root: { label: 'English', lang: 'en', themeConfig: theme('en', pages) },
      zh: { label: '中文', lang: 'zh-CN', themeConfig: theme('zh', pages) },
    },
    themeConfig: {
      search: {
        provider: 'local',
        options: {
          miniSearch: { options: { tokenize: searchWords }, searchOptions: { boostDocument: searchBoost } },
          locales: { zh: { translations: searchInChinese } },
        },
      },
    },
  });
}

function theme(language, pages) {
  const text = words[language];
  const prefix = language === 'zh' ? '/zh' : '';
  const section = (name) =>
    pages
      .filter((page) => page.section === name && page.language === language)
      .map(({ title, route }) => ({ text: title, link: `/${route}` }));
  const sidebar = ['guides', 'recipes', 'examples', 'migration', 'inside', 'decisions']
    .map((name) => ({ text: text[name], items: section(name), collapsed: name === 'decisions' }))
    .filter(({ items }) => items.length > 0);
  return {
    nav: [
      { text: text.guides, link: `${prefix}/guides/getting-started` },
      { text: text.reference, link: '/reference/index.html', target: '_self' },
    ],
    sidebar,
    outline: { level: [2, 3], label: language === 'zh' ? '本页目录' : 'On this page' },
    ...(language === 'zh' ? chinese : english),
  };
}

const english = {
  notFound: {
    title: 'THERE IS NO SUCH PAGE',
    quote: 'The address may be wrong, or the page has another name now. Try the search at the top.',
    linkLabel: 'Go to the first page',
    linkText: 'Go to the first page',
  },
};

const chinese = {
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '浅色',
  darkModeSwitchTitle: '深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '语言',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这个页面',
    quote: '地址可能写错了，或者页面换了名字。可以用页面上方的搜索，或从首页开始。',
    linkLabel: '回到首页',
    linkText: '回到首页',
  },
};

const searchInChinese = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清除',
    backButtonTitle: '返回',
    noResultsText: '没有找到',
    footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
  },
};
