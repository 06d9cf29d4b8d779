import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

/**
 * The built console, a module that holds its files as text; `imports` in package.json says where it is. Files beside
 * this one would have to be found by `import.meta`, which test runners that compile to CommonJS cannot read. Not a
 * literal in `import()`, since the module is not there before the first build.
 */
const BUILT = '#simulator-console';

type Files = ReadonlyMap<string, string>;
let files: Promise<Files> | undefined;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const PLACEHOLDER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>WeChat simulator</title>
<h1>WeChat simulator</h1><p>The console was not built here. The simulator works without it:
<a href="/_simulator">control API</a>, <a href="/_simulator/state">state</a>,
<a href="/_simulator/wire">wire log</a>.</p></html>`;

/**
 * Serves the console's files.
 *
 * @param refusal why this caller may not see the console; `undefined` if it may
 * @returns false when `path` is not a file of the console
 */
export async function serveConsole(
  path: string,
  response: ServerResponse,
  refusal: string | undefined,
): Promise<boolean> {
  files ??= readFiles();
  const name = path === '/' ? '/index.html' : path;
  const text = (await files).get(name);
  if (text === undefined) return false;
  if (refusal !== undefined) {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(refusal);
    return true;
  }
  reply(response, extname(name), Buffer.from(text));
  return true;
}

async function readFiles(): Promise<Files> {
  try {
    const built = (await import(BUILT)) as { files: Record<string, string> };
    return new Map(Object.entries(built.files));
  } catch {
    return new Map([['/index.html', PLACEHOLDER]]);
  }
}

function reply(response: ServerResponse, extension: string, content: Buffer): void {
  response.writeHead(200, {
    'content-type': TYPES[extension]!,
    'content-length': content.length,
    'cache-control': extension === '.html' ? 'no-store' : 'max-age=60',
    'x-content-type-options': 'nosniff',
    // Another site must not show the console in a frame and have people press its buttons.
    'x-frame-options': 'DENY',
    'content-security-policy': "frame-ancestors 'none'",
  });
  response.end(content);
}
