// `npm run docs`: the documentation site in `.build/docs`; `--serve` shows it. VitePress fails on a dead link.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.js';
import { entries } from './lib/entries.js';
import { npm } from './lib/npm.js';
import { sitePages, writeSitePages } from './lib/site-pages.js';

const docs = join(root, 'docs');
const home = join(docs, 'site');
const pagesFolder = join(root, '.build', 'site');
const out = join(root, '.build', 'docs');

function run(name, args) {
  const { status } = spawnSync(process.execPath, [join(home, 'node_modules', name), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/** Installs when nothing is installed yet, or something else than the lock file says. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex');
  const stamp = join(home, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { status } = spawnSync(...npm(['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' }));
  if (status !== 0) process.exit(1);
  writeFileSync(stamp, wanted);
}

install();
rmSync(pagesFolder, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
const pages = sitePages(docs);
writeSitePages(pages, { docs, to: pagesFolder });
mkdirSync(join(pagesFolder, '.vitepress'), { recursive: true });
const menu = pages.map(({ language, route, title, section }) => ({ language, route, title, section }));
writeFileSync(
  join(pagesFolder, '.vitepress/config.js'),
  `import { siteConfig } from '../../../docs/site/config.js';\nexport default siteConfig(${JSON.stringify(menu)});\n`,
);
run('vitepress/bin/vitepress.js', ['build', pagesFolder, '--outDir', out]);

const entryPoints = ['src/index.ts', ...entries.map((name) => `src/${name}/index.ts`)];
const reference =
  '--tsconfig tsconfig.json --name nestjs-wechat --readme docs/site/reference.md --titleLink / --skipErrorChecking ' +
  '--plugin ./docs/site/reference-names.js ' +
  '--excludePrivate --excludeInternal --disableSources --hideGenerator --exclude **/catalogue/** --logLevel Error';
run('typedoc/bin/typedoc', [
  ...entryPoints.flatMap((file) => ['--entryPoints', file]),
  '--out',
  join(out, 'reference'),
  ...reference.split(' '),
]);
console.log(`The site is in ${out}.`);
if (process.argv.includes('--serve'))
  run('vitepress/bin/vitepress.js', ['serve', pagesFolder, '--outDir', out]);
