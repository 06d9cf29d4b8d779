// The pages of the documentation site, made from the documents of the repository.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** The order of the guides in the menu; others follow by name. */
const GUIDES = [
  'getting-started',
  'first-account',
  'webhook',
  'slow-handlers',
  'api',
  'errors',
  'pay',
  'open-platform',
  'work',
  'testing',
  'simulator',
  'configuration',
  'distributed',
  'operations',
  'backup',
  'troubleshooting',
  'upgrading',
  'comparison',
];

/** The README is the first guide. Its heading is the package's name, which the site has on every page. */
const README = { en: 'Getting started', zh: '快速开始' };

/**
 * @typedef {{ source: string, route: string, language: 'en' | 'zh', title: string, section: string, text: string,
 *   copyOf?: string }} Page
 */

/**
 * Every document of `docs/`, by its place on the site: `guides/webhook.zh-CN.md` is `zh/guides/webhook`. What is there
 * in English alone is among the Chinese pages too, with a note, so that the switch of languages leads nowhere else.
 * @param {string} docs
 * @returns {Page[]}
 */
export function sitePages(docs) {
  const sources = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('site/'));
  const pages = sources.map((source) => {
    const text = readFileSync(join(docs, source), 'utf8');
    const isChinese = source.endsWith('.zh-CN.md');
    const name = source.replace(/(\.zh-CN)?\.md$/, '');
    return {
      source,
      text,
      route: isChinese ? `zh/${name}` : name,
      language: isChinese ? /** @type {const} */ ('zh') : /** @type {const} */ ('en'),
      title: /^# (.+)$/m.exec(text)?.[1] ?? name,
      section: sectionOf(name),
    };
  });
  const all = [...pages, readme(docs, 'en'), readme(docs, 'zh'), ...besideDocs(docs)];
  return [...all, ...englishAmongChinese(all)].toSorted(
    (a, b) => rank(a) - rank(b) || (a.route < b.route ? -1 : 1),
  );
}

/**
 * @param {string} docs
 * @param {'en' | 'zh'} language
 * @returns {Page}
 */
function readme(docs, language) {
  const isChinese = language === 'zh';
  const source = `../README${isChinese ? '.zh-CN' : ''}.md`;
  const title = README[language];
  return {
    source,
    text: readFileSync(join(docs, source), 'utf8').replace(/^# .+$/m, `# ${title}`),
    route: `${isChinese ? 'zh/' : ''}guides/getting-started`,
    language,
    title,
    section: 'guides',
  };
}

/**
 * The examples, each a page with its code, and the changelog. Guides link to them, and they lie outside of `docs/`.
 * @param {string} docs
 * @returns {Page[]}
 */
function besideDocs(docs) {
  const read = (source) => readFileSync(join(docs, source), 'utf8');
  const page = (source, route, language, section, text = read(source)) => ({
    source,
    route,
    language,
    section,
    text,
    title: /^# (.+)$/m.exec(text)?.[1] ?? route,
  });
  const files = readdirSync(join(docs, '../examples')).filter((name) => name.endsWith('.ts'));
  return [
    page('../CHANGELOG.md', 'changelog', 'en', 'migration'),
    page('../examples/README.md', 'examples/overview', 'en', 'examples'),
    page('../examples/README.zh-CN.md', 'zh/examples/overview', 'zh', 'examples'),
    ...files.map((name) => {
      const source = `../examples/${name}`;
      const text = `# ${name}\n\n[Examples](README.md) · [示例](README.zh-CN.md)\n\n\`\`\`ts\n${read(source)}\`\`\`\n`;
      // They are reached from the overview and from the guides. The menu stays short.
      return page(source, `examples/${name.replace(/\.ts$/, '')}`, 'en', 'unlisted', text);
    }),
  ];
}

/** @param {Page[]} pages */
function englishAmongChinese(pages) {
  const routes = new Set(pages.map(({ route }) => route));
  return pages
    .filter(({ language, route }) => language === 'en' && !routes.has(`zh/${route}`))
    .map((page) => ({
      ...page,
      route: `zh/${page.route}`,
      language: /** @type {const} */ ('zh'),
      title: page.section === 'unlisted' ? page.title : `${page.title}（英文）`,
      text: page.section === 'unlisted' ? page.text : page.text.replace(/^# .+$/m, '$&\n\n> 本页只有英文。'),
      source: page.source.replace(/(\.\w+)$/, '.zh$1'),
      copyOf: page.source,
    }));
}

/** @param {string} name */
function sectionOf(name) {
  if (name.startsWith('guides/recipes/')) return 'recipes';
  return name.includes('/') ? name.split('/')[0] : 'inside';
}

function rank({ route }) {
  const at = GUIDES.indexOf(route.split('/').at(-1));
  return at < 0 ? GUIDES.length : at;
}

/**
 * Writes the pages, with their links and pictures, into a folder for VitePress.
 * @param {Page[]} pages
 * @param {{ docs: string, to: string }} folders
 */
export function writeSitePages(pages, { docs, to }) {
  const routes = new Map(pages.map(({ source, route }) => [source, route]));
  const copies = pages.flatMap(({ copyOf, route }) => (copyOf === undefined ? [] : [[copyOf, route]]));
  const inChinese = new Map([...routes, ...copies]);
  for (const { source, route, text, language } of pages) {
    const file = join(to, `${route}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withSiteLinks(text, source, language === 'zh' ? inChinese : routes));
  }
  cpSync(join(docs, 'images'), join(to, 'public/images'), { recursive: true });
  cpSync(join(docs, 'grafana-dashboard.json'), join(to, 'public/grafana-dashboard.json'));
  cpSync(join(docs, 'site/pages'), to, { recursive: true });
}

/**
 * A document with its links as the site has them. A link to a file that is not on the site becomes its text.
 * @param {string} text
 * @param {string} source
 * @param {Map<string, string>} routes
 */
export function withSiteLinks(text, source, routes) {
  const parts = text.split(/(^```[\s\S]*?^```|`[^`\n]*`)/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : relink(part, source, routes))).join('');
}

function relink(text, source, routes) {
  return text.replace(
    /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)/g,
    (_, image, label, path, hash = '') => {
      const target = posix.normalize(posix.join(posix.dirname(source), path)).replace(/^\.\.\/docs\//, '');
      if (target.startsWith('images/') || target === 'grafana-dashboard.json')
        return `${image}[${label}](/${target})`;
      const route = routes.get(target.endsWith('/') ? `${target}README.md` : target);
      return route === undefined ? label : `[${label}](/${route}${hash})`;
    },
  );
}
