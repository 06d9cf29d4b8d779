import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Compiles a source text as if it were a file at `url`, with the compiler options of the project.
 *
 * @returns the errors, each with its line
 */
export function faultsOf(url: URL, source: string): string[] {
  return compile(new Map([[fileURLToPath(url), source]]));
}

/**
 * Compiles source texts that know nothing of each other, in one go, as if they were files of the project's root.
 *
 * @returns the errors, each with its line
 */
export function faultsOfAll(sources: readonly string[]): string[] {
  return compile(new Map(sources.map((source, i) => [`${root}example-${i}.ts`, source])));
}

function compile(sources: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, ...rest) => {
    const source = sources.get(path);
    if (source === undefined) return getSourceFile(path, ...rest);
    return ts.createSourceFile(path, source, ts.ScriptTarget.ES2023);
  };
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources].flatMap(([path, source]) => {
    const parsed = program.getSourceFile(path);
    const faults = [...program.getSyntacticDiagnostics(parsed), ...program.getSemanticDiagnostics(parsed)];
    return faults.map(({ start = 0, messageText }) => {
      const line = source.slice(source.lastIndexOf('\n', start) + 1, source.indexOf('\n', start));
      return `${line.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
