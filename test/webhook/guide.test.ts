import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const examples = [...read('../../docs/guides/webhook.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code]) => code!,
);

it('the first example of the guide compiles under strict rules', { timeout: 60_000 }, () => {
  const [example] = examples;
  const names = [
    ...new Set(example!.match(/@\w+|\bReply\b|\b\w+Push\b/g)!.map((name) => name.replace('@', ''))),
  ];
  const source = [
    `import { ${names.map((name) => (name.endsWith('Push') && name !== 'Push' ? `type ${name}` : name)).join(', ')} } from 'nestjs-wechat';`,
    'declare class ForecastService { of(city: string): Promise<string> }',
    example,
  ].join('\n');
  expect(faultsOf(source)).toEqual([]);
});

it('the guard of the guide compiles under strict rules', { timeout: 60_000 }, () => {
  const guard = examples.find((code) => code.includes('CanActivate'))!;
  expect(faultsOf(guard)).toEqual([]);
});

function faultsOf(source: string): string[] {
  const file = fileURLToPath(new URL('guide-example.ts', import.meta.url));
  const config = ts.readConfigFile(fileURLToPath(new URL('../../tsconfig.json', import.meta.url)), (path) =>
    ts.sys.readFile(path),
  ).config as { compilerOptions: object };
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(path, source, version) : getSourceFile(path, version);
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
