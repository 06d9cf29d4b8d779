import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { shareShapes } from '../../scripts/lib/declarations/share.js';
import { entries } from '../../scripts/lib/entries.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = ['index', ...entries.map((name) => `${name}/index`)];
const dist = (name: string) => `${root}dist/${name}.d.ts`;
const ofSource = (name: string) => `${root}src/${name}.ts`;

/** An application of each entry, compiled with the declarations as they are published. */
const APPLICATION = `${root}test/package/virtual-application.ts`;
const source = [
  ...names.map((name, i) => `import type * as entry${i} from '${pathToFileURL(dist(name)).pathname}';`),
  `import { WechatService } from '${root}dist/index.js';`,
  `import { VirtualClock } from '${root}dist/simulator/index.js';`,
  // A type that two entries use is one type.
  `export const clock: entry0.WechatClock = new VirtualClock();`,
  `export async function run(wechat: WechatService) {`,
  `  const { tag } = await wechat.api.post('/cgi-bin/tags/create', { tag: { name: 'friends' } });`,
  `  return tag.id.toFixed();`,
  `}`,
].join('\n');

let program: ts.Program;
beforeAll(() => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: ['node'],
    // The declarations of the package are checked below; those of other packages are not ours to check.
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === APPLICATION || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === APPLICATION
      ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2023)
      : getSourceFile(path, ...rest);
  const roots = [APPLICATION, ...names.map(ofSource)];
  program = ts.createProgram(roots, options, host);
}, 60_000);

describe('the shapes that a file repeats', () => {
  const shape = (type: string) => `{
\t\topenid: string;
\t\t/** In fen. */
\t\tamount: ${type};
\t\tcurrency: string;
\t\tdescription: string;
\t\tout_trade_no: string;
\t\tnotify_url: string;
\t\ttime_expire?: string;
\t}`;

  it('stand there once, under the name of the member that has them', () => {
    const text = `export interface A {\n\tpay_info: ${shape('number')};\n\tother: ${shape('number')}[];\n}\n`;
    const shared = shareShapes(text);
    expect(shared).toContain('export interface A {\n\tpay_info: PayInfo;\n\tother: PayInfo[];\n}\n');
    expect(shared).toContain('type PayInfo = {\n\topenid: string;\n\t/** In fen. */\n\tamount: number;');
    expect(shared.match(/out_trade_no/g)).toHaveLength(1);
  });

  it('stay where they are when they differ, or depend on a type parameter', () => {
    for (const text of [
      `export interface A {\n\tone: ${shape('number')};\n\tother: ${shape('string')};\n}\n`,
      `export interface A<T> {\n\tone: ${shape('T')};\n\tother: ${shape('T')};\n}\n`,
      `export type A = {\n\tone: <T>(of: ${shape('T')}) => T;\n\tother: <T>(of: ${shape('T')}) => T;\n};\n`,
    ])
      expect(shareShapes(text)).toBe(text);
  });
});

const textOf = (fault: ts.Diagnostic) => ts.flattenDiagnosticMessageText(fault.messageText, ' ');
const file = (path: string) => program.getSourceFile(path)!;

/** What a file exports: `name`, or `type name` where nothing of it can be used at run time. */
function exportsOf(path: string): string[] {
  const checker = program.getTypeChecker();
  const of = checker.getExportsOfModule(checker.getSymbolAtLocation(file(path))!);
  return of.map(({ name }) => name).toSorted();
}

describe('the declarations of the built package', () => {
  it('are one file for each entry and one for each set of entries that shares types', () => {
    const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.d.ts'),
    );
    const shared = files.filter((name) => name.startsWith(join('types', '')));
    expect(files.toSorted()).toEqual([...names.map((name) => join(`${name}.d.ts`)), ...shared].toSorted());
    expect(shared.length).toBeGreaterThan(0);
  });

  it('compile in an application', { timeout: 60_000 }, () => {
    expect(program.getSemanticDiagnostics(file(APPLICATION)).map(textOf)).toEqual([]);
  });

  it('have no errors themselves', { timeout: 120_000 }, () => {
    const strict = ts.createProgram(names.map(dist), {
      ...program.getCompilerOptions(),
      skipLibCheck: false,
    });
    const faults = strict
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(`${root}dist/`))
      .flatMap((each) => [...strict.getSyntacticDiagnostics(each), ...strict.getSemanticDiagnostics(each)]);
    expect(faults.map(textOf)).toEqual([]);
  });

  it('export what the sources export', () => {
    for (const name of names) {
      // A class that the sources export as a type alone is a type here too.
      expect([name, exportsOf(dist(name))]).toEqual([name, exportsOf(ofSource(name))]);
    }
  });

  it('export nothing to be used at run time that the JavaScript does not export', async () => {
    for (const name of names) {
      const built = (await import(pathToFileURL(`${root}dist/${name}.js`).href)) as object;
      const checker = program.getTypeChecker();
      const values = checker
        .getExportsOfModule(checker.getSymbolAtLocation(file(dist(name)))!)
        .filter((symbol) => isValue(symbol))
        .map((symbol) => symbol.name);
      expect([name, values.toSorted()]).toEqual([name, Object.keys(built).toSorted()]);
    }
  });

  it('have one declaration for what several entries export', () => {
    const all = (path: (name: string) => string) =>
      names.flatMap((name) =>
        program
          .getTypeChecker()
          .getExportsOfModule(program.getTypeChecker().getSymbolAtLocation(file(path(name)))!)
          .map(target),
      );
    const identities = (symbols: ts.Symbol[]) => new Set(symbols).size;
    expect(identities(all(dist))).toBe(identities(all(ofSource)));
  });

  it('keep the documentation of what they declare', () => {
    const checker = program.getTypeChecker();
    const documentation = (path: string) => {
      const all = checker.getExportsOfModule(checker.getSymbolAtLocation(file(path))!);
      const text = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
      return new Map(
        all.flatMap((symbol) => [
          [symbol.name, text(target(symbol))] as const,
          ...[...(target(symbol).members?.values() ?? [])]
            .filter(isNoParameter)
            .map((member) => [`${symbol.name}.${member.name}`, text(member)] as const),
        ]),
      );
    };
    for (const name of names) {
      const written = documentation(ofSource(name));
      const kept = documentation(dist(name));
      // Members that are private are declared without a type and without a comment.
      const lost = [...kept]
        .filter(([member, text]) => text === '' && written.get(member))
        .map(([member]) => member);
      expect([name, lost]).toEqual([name, []]);
    }
  });
});

/** A parameter that becomes a property is documented at the constructor. */
const isNoParameter = (member: ts.Symbol): boolean => !member.declarations?.some(ts.isParameter);

/** What an exported name stands for. */
function target(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? program.getTypeChecker().getAliasedSymbol(symbol) : symbol;
}

/** Whether a name can be used at run time. */
function isValue(symbol: ts.Symbol): boolean {
  const specifier = symbol.declarations?.find(ts.isExportSpecifier);
  if (specifier && (specifier.isTypeOnly || specifier.parent.parent.isTypeOnly)) return false;
  return (target(symbol).flags & ts.SymbolFlags.Value) !== 0;
}
