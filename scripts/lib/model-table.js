// The models that the simulator checks bodies with and makes sample answers from: one line for each path and method.

/** Everything of a line that has to do with its shape. */
const PARTS = ['query', 'form', 'raw', 'body', 'bodyDefs', 'answer', 'answerDefs', 'binary'];

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
  const text = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `${header}/** One model a line: the method, the path, and the shapes as JSON. */\nexport const MODEL_TABLE: string = \`${text}\`;\n`;
}
