// What the declarations that tsc wrote say, as a graph: which names a file exports, and what each declaration uses.
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} out the folder that tsc wrote to
 * @param {string[]} entries paths in it without `.d.ts`
 */
export function readDeclarations(out, entries) {
  const roots = entries.map((entry) => join(out, `${entry}.d.ts`));
  const options = { noLib: true, types: [], module: ts.ModuleKind.NodeNext, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  // Packages are left unresolved: all that matters of them is by which name they are imported.
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({
      resolvedModule: text.startsWith('.')
        ? {
            resolvedFileName: join(dirname(from), text.replace(/\.js$/, '.d.ts')),
            extension: '.d.ts',
            isExternalLibraryImport: false,
          }
        : undefined,
    }));
  const program = ts.createProgram(roots, options, host);
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const declarations = new Declarations(checker, files);
  return { declarations, exportsOf: (entry) => exported(program, checker, join(out, `${entry}.d.ts`)) };
}

/** The declarations at the top of the files. One `Declared` is what stands under one name, overloads included. */
class Declarations {
  #bySymbol = new Map();

  constructor(checker, files) {
    this.checker = checker;
    for (const file of files) {
      for (const statement of file.statements) this.#add(file, statement);
    }
  }

  get all() {
    return new Set(this.#bySymbol.values());
  }

  of(symbol) {
    const declared = this.#bySymbol.get(symbol);
    if (!declared) throw new Error(`${symbol.name} is declared in no file of the package`);
    return declared;
  }

  /** What an identifier stands for: a declaration, a name of another package, or nothing that concerns a bundle. */
  meaning(identifier) {
    const symbol = this.checker.getSymbolAtLocation(identifier);
    if (!symbol) return { global: identifier.text };
    const external = externalName(symbol);
    if (external) return { external };
    const target = aliased(this.checker, symbol);
    return this.#bySymbol.has(target) ? { declared: this.#bySymbol.get(target) } : undefined;
  }

  #add(file, statement) {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) return;
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : [statement.name];
    if (names.some((name) => !name || !ts.isIdentifier(name)))
      throw new Error(`${file.fileName}: a declaration that cannot be bundled: ${statement.getText(file)}`);
    if (names.length > 1) throw new Error(`${file.fileName}: one constant a statement, please`);
    const symbol = this.checker.getSymbolAtLocation(names[0]);
    const known = this.#bySymbol.get(symbol);
    if (known) known.statements.push(statement);
    else this.#bySymbol.set(symbol, { symbol, file, statements: [statement], name: symbol.name });
  }
}

/** Whether something of a declaration is there at run time. */
export const isValue = ({ statements }) =>
  statements.some(
    (statement) => !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement),
  );

export const isClass = ({ statements }) => statements.some(ts.isClassDeclaration);

const aliased = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The package and the name that an import or a re-export takes from there, or undefined. */
function externalName(symbol) {
  const specifier = symbol.declarations?.find(
    (node) => ts.isImportSpecifier(node) || ts.isExportSpecifier(node),
  );
  const from = specifier?.parent.parent.parent?.moduleSpecifier ?? specifier?.parent.parent.moduleSpecifier;
  if (!from || from.text.startsWith('.')) return undefined;
  return { from: from.text, name: (specifier.propertyName ?? specifier.name).text };
}

/** What an entry exports: `{ name, symbol | external, type }`, `type` where it is exported as a type alone. */
function exported(program, checker, path, type = false, found = new Map()) {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} is missing`);
  // What a file names itself comes before what it takes over with a star.
  const add = (name, entry) => {
    const known = found.get(name);
    if (!known) found.set(name, { name, ...entry });
    else if (!entry.type) known.type = false;
  };
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) {
      const onlyTypes = type || statement.isTypeOnly;
      const from = statement.moduleSpecifier?.text;
      if (!statement.exportClause) {
        if (!from.startsWith('.')) throw new Error(`${path}: everything of ${from} cannot be exported`);
        exported(program, checker, join(dirname(path), from.replace(/\.js$/, '.d.ts')), onlyTypes, found);
        continue;
      }
      if (!ts.isNamedExports(statement.exportClause))
        throw new Error(`${path}: export * as cannot be bundled`);
      for (const element of statement.exportClause.elements) {
        const symbol = checker.getSymbolAtLocation(element.name);
        const of = { type: onlyTypes || element.isTypeOnly };
        const external = from && !from.startsWith('.') ? externalName(symbol) : undefined;
        add(element.name.text, external ? { ...of, external } : { ...of, symbol: aliased(checker, symbol) });
      }
    } else if (ts.canHaveModifiers(statement) && isExported(statement)) {
      const name = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations[0].name
        : statement.name;
      add(name.text, { type, symbol: checker.getSymbolAtLocation(name) });
    }
  }
  return found;
}

const isExported = (statement) =>
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
