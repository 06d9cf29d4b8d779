import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * The type check of the project covers api.types.ts, which shows what compiles and what does not. This file tests what
 * `@ts-expect-error` cannot: the text of the compiler's messages, and the completions in an editor.
 */
const FILE = fileURLToPath(new URL('virtual-api.ts', import.meta.url));
const SOURCE = `
import type { GetEndpoints, PostEndpoints, UploadEndpoints } from '../../src/api/catalogue/paths.js';
import type { TypedApi } from '../../src/api/typed-api.js';
export declare const all: { get: GetEndpoints; post: PostEndpoints; upload: UploadEndpoints };
declare const api: TypedApi;
export const offered = api.post('/cgi-bin/tag');
export const asked = api.get('/cgi-bin/us');
export const button = api.post('/cgi-bin/menu/create', { button: [{ type: 'cl' }] });
export const wrongMethod = api.get('/cgi-bin/menu/create');
export const wrongField = api.post('/card/code/consume', { cdoe: '1' });
export const fields = api.post('/card/membercard/activate', {  });
export const wrongInside = api.post('/card/membercard/activate', { init_bonus: 'ten', membership_number: '1', code: 'c' });
export const wrongDeep = api.post('/cgi-bin/express/business/order/add', { sender: { nmae: 'Li' } });
export const wrongQuery = api.get('/cgi-bin/menu/create', {});
`;

let service: ts.LanguageService;
let program: ts.Program;

beforeAll(() => {
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
  };
  const read = (path: string) => (path === FILE ? SOURCE : ts.sys.readFile(path));
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fileURLToPath(new URL('../..', import.meta.url)),
    getCompilationSettings: () => options,
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  program = service.getProgram()!;
}, 60_000);

function offeredAfter(text: string): string[] {
  const position = SOURCE.indexOf(text) + text.length;
  return (service.getCompletionsAtPosition(FILE, position, {})?.entries ?? []).map(({ name }) => name);
}

const faultsAt = (name: string): string[] =>
  program.getSemanticDiagnostics(program.getSourceFile(FILE)).flatMap(({ start, messageText }) => {
    const from = SOURCE.indexOf(`const ${name}`);
    const inside = start !== undefined && start >= from && start < SOURCE.indexOf('\n', from);
    return inside ? [ts.flattenDiagnosticMessageText(messageText, '\n')] : [];
  });

describe('an editor', () => {
  it('offers the paths of POST for post, and no others', () => {
    const offered = offeredAfter("api.post('/cgi-bin/tag");
    expect(offered.length).toBeGreaterThan(800);
    expect(offered).toContain('/cgi-bin/tags/create');
    expect(offered).not.toContain('/cgi-bin/tags/get');
  });

  it('offers the paths of GET for get, and no others', () => {
    const offered = offeredAfter("api.get('/cgi-bin/us");
    expect(offered.length).toBeGreaterThan(90);
    expect(offered).toContain('/cgi-bin/user/info');
    expect(offered).not.toContain('/cgi-bin/menu/create');
  });

  it('offers the fields of the body of a typed path', () => {
    expect(offeredAfter("{ type: 'cl")).toEqual(expect.arrayContaining(['click', 'view', 'miniprogram']));
    expect(offeredAfter("'/card/membercard/activate', { ")).toEqual(
      expect.arrayContaining(['code', 'card_id', 'membership_number', 'init_bonus']),
    );
  });
});

/** Every object in a type, with the place that it has in it. */
function objectsIn(
  type: ts.Type,
  place: string,
  seen = new Set<ts.Type>(),
): [place: string, type: ts.Type][] {
  const checker = program.getTypeChecker();
  if (type.isUnion()) return type.types.flatMap((each) => objectsIn(each, place, seen));
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || seen.has(type)) return [];
  seen.add(type);
  if (checker.isArrayType(type))
    return objectsIn(checker.getTypeArguments(type as ts.TypeReference)[0]!, `${place}[]`, seen);
  const inner = checker
    .getPropertiesOfType(type)
    .flatMap((field) => objectsIn(checker.getTypeOfSymbol(field), `${place}.${field.name}`, seen));
  return [[place, type], ...inner];
}

/** The objects in one member of all paths, such as `answer`. */
function objectsOf(member: string): [place: string, type: ts.Type][] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(FILE)!;
  const all = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file)!)
    .find(({ name }) => name === 'all')!;
  const maps = checker.getPropertiesOfType(checker.getTypeOfSymbol(all));
  return maps.flatMap((map) =>
    checker.getPropertiesOfType(checker.getTypeOfSymbol(map)).flatMap((path) => {
      const of = checker.getPropertyOfType(checker.getTypeOfSymbol(path), member);
      return of ? objectsIn(checker.getTypeOfSymbol(of), `${map.name} ${path.name}`) : [];
    }),
  );
}

/** What a field has that the type does not name, or undefined where no such field may be. */
const others = (type: ts.Type): ts.Type | undefined =>
  program.getTypeChecker().getIndexInfoOfType(type, ts.IndexKind.String)?.type;

/** Bodies of which WeChat documents only some of the fields. */
const OPEN_BODIES = [
  'post /cityservice/sendchannelmsg.business_info',
  'post /cgi-bin/message/wxopen/chattoolmsg/send',
];

describe('the types of all paths', () => {
  it('are open in answers, at every level: WeChat adds fields', { timeout: 60_000 }, () => {
    const objects = objectsOf('answer');
    expect(objects.length).toBeGreaterThan(1300);
    expect(objects.filter(([, type]) => !others(type)).map(([place]) => place)).toEqual([]);
  });

  it('are strict in bodies, at every level: a misspelt field is an error', { timeout: 60_000 }, () => {
    const objects = objectsOf('body');
    expect(objects.length).toBeGreaterThan(1000);
    // The data of a template message has names of the user's own, and values of a known type.
    const takesAnything = (type: ts.Type) => ((others(type)?.flags ?? 0) & ts.TypeFlags.Unknown) !== 0;
    expect(objects.filter(([, type]) => takesAnything(type)).map(([place]) => place)).toEqual(OPEN_BODIES);
  });
});

describe('the compiler', () => {
  it('says which method a path accepts', () => {
    expect(faultsAt('wrongQuery').join()).toContain('WeChat answers this path to POST only: call api.post()');
    expect(faultsAt('wrongMethod')).toHaveLength(1);
  });

  it('says which field is wrong', () => {
    expect(faultsAt('wrongField').join()).toBe(
      `Object literal may only specify known properties, and 'cdoe' does not exist in type ` +
        `'{ card_id?: string | undefined; code: string; }'.`,
    );
  });

  it('says which field is wrong in an object inside', () => {
    expect(faultsAt('wrongInside').join()).toBe(`Type 'string' is not assignable to type 'number'.`);
    expect(faultsAt('wrongDeep').join()).toContain(
      `Object literal may only specify known properties, and 'nmae' does not exist in type`,
    );
  });

  it('checks the whole catalogue without very large types', () => {
    expect(program.getInstantiationCount()).toBeLessThan(3000);
  });
});
