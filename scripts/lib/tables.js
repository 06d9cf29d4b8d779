// Big tables of text, `*.table.ts`. In the sources they are readable; the build compresses them, so that a thousand
// endpoints add little to an installation. A table is unpacked when its module is loaded.
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const isTable = (id) => id.endsWith('.table.js');

/**
 * The source of a table.
 * @param {string} name the constant that holds the text
 * @param {string} comment what a line of it is
 * @param {string[]} rows
 */
export function tableModule(name, comment, rows) {
  const text = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/** ${comment} */\nexport const ${name}: string = \`${text}\`;\n`;
}

/** A plugin for the bundler that compresses the tables. */
export function compressedTables() {
  return {
    name: 'compressed-tables',
    async transform(code, id) {
      if (!isTable(id)) return null;
      const texts = Object.entries(await import(pathToFileURL(id).href));
      const lines = texts.map(([name, text]) => `export const ${name} = ${unpacking(text)};\n`);
      return { code: UNPACKS + lines.join(''), map: null };
    },
    buildEnd() {
      for (const id of this.getModuleIds()) {
        // In a chunk that is loaded at once, it would be unpacked at every start.
        if (isTable(id) && this.getModuleInfo(id).importers.length > 0)
          throw new Error(`${id} must be loaded with import() alone: it is unpacked when it is loaded`);
      }
    },
  };
}

/** What a module with `unpacking()` begins with. */
export const UNPACKS = "import { brotliDecompressSync } from 'node:zlib';\n";

/** JavaScript that gives a text, which stands in it compressed. */
export const unpacking = (text) =>
  `brotliDecompressSync(Buffer.from('${compressed(text)}', 'base64')).toString()`;

function compressed(text) {
  if (typeof text !== 'string') throw new Error('a *.table.ts exports texts alone');
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  return brotliCompressSync(text, { params }).toString('base64');
}
