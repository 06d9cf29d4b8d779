// The models that the simulator checks requests with and makes sample answers from: one line for each path and method.
import { tableModule } from './tables.js';

/** Everything of a line that has to do with its shape. */
const PARTS = ['query', 'form', 'raw', 'body', 'bodyDefs', 'answer', 'answerDefs', 'binary'];

/**
 * The text of `src/simulator/models/PRODUCT.table.ts`, which `ModelTable` of that folder reads.
 * @param {object[]} lines as `readEndpoints` gives them: `method`, `path` and shapes; the other fields are left out.
 * @param {string} header the comment that the file begins with
 */
export function modelTable(lines, header) {
  const rows = lines
    .filter((line) => PARTS.some((part) => line[part] !== undefined))
    .map((line) => {
      const model = Object.fromEntries(
        PARTS.filter((part) => line[part] !== undefined).map((part) => [part, line[part]]),
      );
      return `${line.method} ${line.path} ${JSON.stringify(model)}`;
    })
    .toSorted();
  const comment = 'One model a line: the method, the path, and the shapes as JSON.';
  return header + tableModule('MODEL_TABLE', comment, rows);
}
