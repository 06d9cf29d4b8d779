import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Compiles a source that is in no file, as if it stood at `url`, under the project's own rules.
 *
 * @returns each fault with the line that it is in.
 */
export function faultsOf(url: URL, source: string): string[] {
  const file = fileURLToPath(url);
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest);
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? source : readFile(path));
  const program = ts.createProgram([file], options, host);
  const parsed = program.getSourceFile(file);
  const faults = [...program.getSyntacticDiagnostics(parsed), ...program.getSemanticDiagnostics(parsed)];
  return faults.map(({ start = 0, messageText }) => {
    const line = source.slice(source.lastIndexOf('\n', start) + 1, source.indexOf('\n', start));
    return `${line.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
