// Writes one declaration with the names that its bundle uses.
import ts from 'typescript';

/**
 * Every place in a declaration that names something: identifiers that are no names of members, and `import('...')`.
 * @returns {{ start: number, end: number, node: import('typescript').Identifier }[]}
 */
export function mentions(statement, file) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportTypeNode(node) && node.argument.literal.text.startsWith('.')) {
      let first = node.qualifier;
      if (!first) throw new Error(`${file.fileName}: a whole file as a type cannot be bundled`);
      while (ts.isQualifiedName(first)) first = first.left;
      found.push({
        start: node.argument.parent.getStart(file),
        end: first.end,
        node: first,
        isTypeOf: node.isTypeOf,
      });
      node.typeArguments?.forEach(visit);
      return;
    }
    if (ts.isImportTypeNode(node)) {
      node.typeArguments?.forEach(visit);
      return;
    }
    if (ts.isIdentifier(node) && !isMember(node))
      found.push({ start: node.getStart(file), end: node.end, node });
    else ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

/** Names after a dot, of members and of parameters. */
function isMember(node) {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isNamedTupleMember(parent) || ts.isParameter(parent) || ts.isTypePredicateNode(parent))
    return (parent.name ?? parent.parameterName) === node;
  const isNameOfMember =
    ts.isTypeElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isEnumMember(parent) ||
    ts.isBindingElement(parent);
  return isNameOfMember && (parent.name === node || parent.propertyName === node);
}

/**
 * @param {import('typescript').Statement} statement
 * @param {import('typescript').SourceFile} file
 * @param {(node: import('typescript').Identifier) => string | undefined} nameOf the new name, where it has one
 * @param {boolean} isExported
 */
export function printed(statement, file, nameOf, isExported) {
  const start = statement.getStart(file, true);
  let text = file.text.slice(start, statement.end);
  for (const { start: from, end, node, isTypeOf } of mentions(statement, file).toReversed()) {
    const name = nameOf(node) ?? node.text;
    text = text.slice(0, from - start) + (isTypeOf ? `typeof ${name}` : name) + text.slice(end - start);
  }
  const code = statement.getStart(file) - start;
  const declaration = text.slice(code).replace(/^export /, '');
  return withTabs(text.slice(0, code) + (isExported ? 'export ' : '') + declaration);
}

/** A tab for each level: a third of what the compiler writes are spaces at the start of a line. */
const withTabs = (text) => text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
