import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** One file that imports another. Paths are relative to the source folder, with `/`. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every TypeScript file under a folder, as paths relative to it. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted();
}

/**
 * What the files of a folder import from each other: imports and re-exports, `import()` as a call and as a type,
 * with or without `type`, and the package's own name.
 *
 * @param folder the source folder
 * @param entries the files behind the package's own names, such as `nestjs-wechat`
 * @throws when an import has no file, or when its name is neither a string nor a constant of the file
 */
export function sourceArrows(folder: string, entries: Record<string, string>): Arrow[] {
  return sourceFiles(folder).flatMap((from) =>
    specifiers(join(folder, from)).flatMap((specifier) => {
      const to = specifier.startsWith('.')
        ? posix.join(dirname(from), specifier).replace(/\.js$/, '.ts')
        : entries[specifier];
      if (to === undefined || to.endsWith('.json')) return [];
      if (!existsSync(join(folder, to))) throw new Error(`${from} imports ${specifier}, which is not a file`);
      return [{ from, to }];
    }),
  );
}

/** The module names that a file imports, each once. */
function specifiers(path: string): string[] {
  const found = new Set<string>();
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const constants = new Map<string, string>();
  const add = (specifier: ts.Node) => {
    const name = ts.isIdentifier(specifier) ? constants.get(specifier.text) : undefined;
    if (name === undefined && !ts.isStringLiteralLike(specifier))
      throw new Error(
        `${path} imports a module whose name is computed: the architecture test cannot follow it`,
      );
    found.add(name ?? (specifier as ts.StringLiteralLike).text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isStringLiteralLike(node.initializer))
      constants.set(node.name.getText(source), node.initializer.text);
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]!);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}
