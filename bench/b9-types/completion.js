// Asks tsserver for completions, as an editor does, and reads what it says of its own time.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const tsserver = fileURLToPath(new URL('../../node_modules/typescript/lib/tsserver.js', import.meta.url));

/** How long one answer is waited for. Loading the project is part of the first. */
const ANSWER_MS = 120_000;

/**
 * @param {string} folder an application
 * @param {number} times
 * @returns milliseconds of completions once the project is loaded: the first one of a path, the next, and one of a
 * field in a body
 */
export async function completionTimes(folder, times) {
  const found = { first: [], path: [], field: [] };
  for (let i = 0; i < times; i++) {
    const [first, path, field] = await oneServer(folder, i);
    found.first.push(first);
    found.path.push(path);
    found.field.push(field);
  }
  return found;
}

async function oneServer(folder, index) {
  const file = join(folder, 'application.ts');
  const text = readFileSync(join(folder, 'application.ts'), 'utf8');
  const log = join(folder, `tsserver-${index}.log`);
  const server = spawn(
    process.execPath,
    [tsserver, '--disableAutomaticTypingAcquisition', '--logVerbosity', 'verbose', '--logFile', log],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  try {
    const answers = new Map();
    createInterface({ input: server.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      const message = JSON.parse(line);
      if (message.type === 'response') answers.get(message.request_seq)?.(message);
    });
    let seq = 0;
    const send = (command, args) => {
      server.stdin.write(`${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: args })}\n`);
      return seq;
    };
    const ask = (command, args) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`tsserver does not answer ${command}.`)), ANSWER_MS);
        answers.set(send(command, args), (message) => {
          clearTimeout(timer);
          resolve(message);
        });
      });
    // The person types: the call is not finished yet.
    const call = (typed) => text.replace('return [', `await api.post(${typed}\n    return [`);
    const [forPath, forField] = [`'`, `'/cgi-bin/tags/create', { `].map((typed) => {
      const content = call(typed);
      const before = content.slice(0, content.indexOf(`api.post(${typed}`) + `api.post(${typed}`.length);
      const line = before.split('\n').length;
      return { content, at: { file, line, offset: before.length - before.lastIndexOf('\n') } };
    });
    send('open', { file, fileContent: forPath.content });
    await ask('projectInfo', { file, needFileNameList: false });
    const offered = [];
    for (let i = 0; i < 2; i++) offered.push(await ask('completionInfo', forPath.at));
    const end = { endLine: forPath.content.split('\n').length + 1, endOffset: 1 };
    send('change', { file, line: 1, offset: 1, ...end, insertString: forField.content });
    offered.push(await ask('completionInfo', forField.at));
    const names = offered.map(({ body }) => body.entries.map(({ name }) => name));
    if (!names[1].includes('/cgi-bin/tags/create') || !names[2].includes('tag'))
      throw new Error('tsserver does not complete paths and bodies');
  } finally {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.stdin.end();
    server.kill();
    await gone;
  }
  const times = readFileSync(log, 'utf8').matchAll(
    /completionInfo: elapsed time \(in milliseconds\) ([\d.]+)/g,
  );
  return [...times].map(([, milliseconds]) => Number(milliseconds));
}
