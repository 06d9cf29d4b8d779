// Writes docs/simulator-control-api.json, the OpenAPI document of the simulator's control API. `--check` writes nothing
// and fails when it is out of date. The routes are TypeScript, so they are bundled first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';
import { writeGenerated } from './lib/generated-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'wechat-control-api-'));
try {
  const bundle = await rolldown({
    input: join(root, 'src/simulator/control/openapi/write-openapi.ts'),
    platform: 'node',
    external: ['qr'],
  });
  const file = join(out, 'openapi.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  const { openApiText } = await import(pathToFileURL(file).href);
  const target = 'docs/simulator-control-api.json';
  const style = await resolveConfig(join(root, target));
  writeGenerated({ [target]: await format(openApiText(), { ...style, parser: 'json' }) });
} finally {
  rmSync(out, { recursive: true, force: true });
}
