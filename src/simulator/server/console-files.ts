import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built console: beside this file in the package, under `dist` when the sources run. */
const ROOT = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../../dist/simulator/console/' : '../console/',
    import.meta.url,
  ),
);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const PLACEHOLDER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>WeChat simulator</title>
<h1>WeChat simulator</h1><p>The console is not built here. The simulator works all the same:
<a href="/_simulator">its control API</a>, <a href="/_simulator/state">its state</a>,
<a href="/_simulator/wire">its wire log</a>.</p></html>`;

/** Serves the console's files. @returns false when `path` is none of them */
export async function serveConsole(path: string, response: ServerResponse): Promise<boolean> {
  if (!existsSync(join(ROOT, 'index.html'))) {
    if (path !== '/') return false;
    reply(response, '.html', Buffer.from(PLACEHOLDER));
    return true;
  }
  const file = normalize(join(ROOT, path === '/' ? 'index.html' : path));
  const type = TYPES[extname(file)];
  if (!type || !file.startsWith(ROOT)) return false;
  try {
    reply(response, extname(file), await readFile(file));
    return true;
  } catch {
    return false;
  }
}

function reply(response: ServerResponse, extension: string, content: Buffer): void {
  response.writeHead(200, {
    'content-type': TYPES[extension]!,
    'content-length': content.length,
    'cache-control': extension === '.html' ? 'no-store' : 'max-age=60',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}
