// Gives the shapes that a file of declarations repeats a name, so that they stand there once: the API of a card has the
// same hundred lines for each kind of card.
import ts from 'typescript';

/** Shorter ones are easier to read where they are used. */
const SHORTEST = 150;
/** Shapes inside of shapes that were named take another round. */
const ROUNDS = 4;
/** Members of a path: their name alone says nothing. */
const OF_A_PATH = new Set(['answer', 'args', 'body', 'fields', 'options', 'params', 'query']);

/**
 * @param {string} text a file of declarations, its levels indented with tabs
 * @returns {string} the same types
 */
export function shareShapes(text) {
  let shared = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = oneRound(shared);
    if (next === shared) break;
    shared = next;
  }
  return shared;
}

function oneRound(text) {
  const file = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true);
  const counts = new Map();
  eachShape(file, (node) => {
    const key = dedented(node, file);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return true;
  });
  const taken = new Set(text.match(/[A-Za-z_]\w*/g));
  const names = new Map();
  const edits = [];
  eachShape(file, (node) => {
    const key = dedented(node, file);
    // A type alias that is nothing but the shape has named it already.
    if (counts.get(key) < 2 || ts.isTypeAliasDeclaration(node.parent)) return true;
    if (!names.has(key)) names.set(key, freeName(nameFor(node), taken));
    edits.push({ start: node.getStart(file), end: node.end, name: names.get(key) });
    return false;
  });
  let shared = text;
  for (const { start, end, name } of edits.toReversed())
    shared = shared.slice(0, start) + name + shared.slice(end);
  return shared + [...names].map(([shape, name]) => `type ${name} = ${shape};\n`).join('');
}

/** Visits the shapes that could stand anywhere in the file; what is inside of one where `visit` says so. */
function eachShape(file, visit) {
  const walk = (node, variables) => {
    const known = node.typeParameters
      ? new Set([...variables, ...node.typeParameters.map(({ name }) => name.text)])
      : variables;
    const isShape = ts.isTypeLiteralNode(node) && node.end - node.getStart(file) >= SHORTEST;
    if (isShape && !dependsOn(node, known) && !visit(node)) return;
    ts.forEachChild(node, (child) => walk(child, known));
  };
  walk(file, new Set());
}

/** Whether a shape means something by where it stands: it names a type parameter, `this`, or infers. */
function dependsOn(node, variables) {
  if (ts.isThisTypeNode(node) || ts.isInferTypeNode(node) || ts.isMappedTypeNode(node)) return true;
  if (ts.isIdentifier(node) && variables.has(node.text)) return true;
  return ts.forEachChild(node, (child) => dependsOn(child, variables) || undefined) ?? false;
}

/** The text of a shape as it would stand at the top of a file. */
function dedented(node, file) {
  const lines = node.getText(file).split('\n');
  const depth = /^\t*/.exec(lines.at(-1))[0].length;
  return lines.map((line, index) => (index === 0 ? line : line.slice(depth))).join('\n');
}

/** By the member that has the shape: `base_info` becomes `BaseInfo`, the body of `/card/code/get` `CardCodeGetBody`. */
function nameFor(node) {
  let member = node.parent;
  while (member && !(ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)))
    member = member.parent;
  if (!member) return 'Shape';
  const own = member.name.text ?? 'Shape';
  if (!OF_A_PATH.has(own)) return pascal(own);
  let path = member.parent;
  while (path && !(ts.isPropertySignature(path) && ts.isStringLiteral(path.name))) path = path.parent;
  return pascal(`${path?.name.text ?? ''}_${own}`);
}

const pascal = (text) =>
  text
    .replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase())
    .replace(/\W/g, '') || 'Shape';

function freeName(name, taken) {
  let free = /^\d/.test(name) ? `Shape${name}` : name;
  for (let index = 2; taken.has(free); index++) free = `${name}_${index}`;
  taken.add(free);
  return free;
}
