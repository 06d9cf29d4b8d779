import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, KeyObject as Key } from 'node:crypto';
import type { JsonObject } from '../util/json.js';

/** A value inside a node: JSON's own simple values as they are, everything else as an object with `$`. */
export type Cell = string | number | boolean | null | { $: number } | { $is: string };

/** One object of the world. Two references to one object are two numbers of one node. */
export type Node =
  | { object: Record<string, Cell> }
  | { of: string; fields: Record<string, Cell> }
  | { list: Cell[] }
  | { map: [Cell, Cell][] }
  | { set: Cell[] }
  | { bytes: string }
  | { key: string };

/** A world as plain data. */
export interface WorldImage {
  roots: Record<string, Cell>;
  nodes: Node[];
}

/** Decides what is left out: objects that belong to the process, such as clocks and timers. */
export type IsOutside = (value: object) => boolean;

/**
 * Makes an image of everything that can be reached from `roots`, each object once.
 *
 * @param leftOut fields that are not taken, as `Class.field`
 */
export function takeImage(
  roots: Record<string, object>,
  isOutside: IsOutside,
  leftOut: ReadonlySet<string> = new Set(),
): WorldImage {
  const nodes: Node[] = [];
  const numbers = new Map<object, number>();

  const cell = (value: unknown): Cell | undefined => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : { $is: String(value) };
    if (value === undefined) return { $is: 'undefined' };
    if (typeof value === 'bigint') return { $is: `${value}n` };
    if (typeof value !== 'object' || isOutside(value)) return undefined;
    const known = numbers.get(value);
    if (known !== undefined) return { $: known };
    const number = nodes.length;
    numbers.set(value, number);
    // The place is taken before what is inside is looked at: it may point back.
    nodes.push({ list: [] });
    nodes[number] = node(value);
    return { $: number };
  };
  const cells = (values: Iterable<unknown>): Cell[] => [...values].map((value) => cell(value) ?? null);
  const fields = (value: object, of?: string): Record<string, Cell> => {
    const found: Record<string, Cell> = {};
    for (const [name, one] of Object.entries(value)) {
      const kept = leftOut.has(`${of}.${name}`) ? undefined : cell(one);
      if (kept !== undefined) found[name] = kept;
    }
    return found;
  };
  const node = (value: object): Node => {
    if (value instanceof Map) return { map: [...value].map((pair) => cells(pair) as [Cell, Cell]) };
    if (value instanceof Set) return { set: cells(value) };
    if (Array.isArray(value)) return { list: cells(value) };
    if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
    if (value instanceof Key) return { key: pemOf(value) };
    const of = classOf(value);
    return of === undefined ? { object: fields(value) } : { of, fields: fields(value, of) };
  };

  const found: Record<string, Cell> = {};
  for (const [name, root] of Object.entries(roots)) found[name] = cell(root)!;
  return { roots: found, nodes };
}

/** Makes an object that is in the image and not in the world: an account, a merchant... */
export type Maker = (
  /** A simple field of the object, by a path such as `settings.mchId`. */
  field: (path: string) => unknown,
  /** The objects that it is in, the nearest last. */
  within: readonly object[],
) => object;

/**
 * Brings a world into the state of an image. Objects that are there already are changed in place, so that references to
 * them stay right; those that are missing are made by `makers`, by the name of their class.
 *
 * @throws WorldImageError when the image does not fit these roots
 */
export function applyImage(
  image: WorldImage,
  roots: Record<string, object>,
  makers: Readonly<Record<string, Maker>>,
): void {
  try {
    new Restoration(image, makers).run(roots);
  } catch (error) {
    if (error instanceof WorldImageError) throw error;
    // A file may hold anything, in any place.
    throw new WorldImageError('The session is damaged: its world cannot be read.', { cause: error });
  }
}

/** An image does not fit: it is damaged, or comes from another version. */
export class WorldImageError extends Error {}

class Restoration {
  /** What stands for each node. */
  private readonly built = new Map<number, unknown>();

  constructor(
    private readonly image: WorldImage,
    private readonly makers: Readonly<Record<string, Maker>>,
  ) {}

  run(roots: Record<string, object>): void {
    const known = Object.entries(roots).filter(([name]) => this.image.roots[name] !== undefined);
    // First every object finds its counterpart, at the place where it is at home; then all are filled.
    for (const [name, root] of known) this.pair(this.image.roots[name], root, []);
    const paired = Array.from(this.built.keys());
    for (const number of paired) this.fill(number);
  }

  private node(cell: Cell | undefined): [number, Node] | undefined {
    if (typeof cell !== 'object' || cell === null || !('$' in cell)) return undefined;
    const node = this.image.nodes[cell.$];
    if (node === undefined)
      throw new WorldImageError('The session is damaged: it points to what it does not hold.');
    return [cell.$, node];
  }

  private pair(cell: Cell | undefined, live: unknown, within: readonly object[]): void {
    const found = this.node(cell);
    if (!found || typeof live !== 'object' || live === null) return;
    const [number, node] = found;
    if (this.built.has(number)) return;
    if ('of' in node) {
      if (classOf(live) !== node.of) return;
      this.built.set(number, live);
      for (const [name, inner] of Object.entries(node.fields))
        this.pair(inner, (live as JsonObject)[name], [...within, live]);
    } else if ('map' in node && live instanceof Map) {
      this.built.set(number, live);
      for (const [key, value] of node.map) this.pairEntry(live as Map<unknown, unknown>, key, value, within);
    } else if ('object' in node) {
      for (const [name, inner] of Object.entries(node.object))
        this.pair(inner, (live as JsonObject)[name], within);
    }
  }

  private pairEntry(live: Map<unknown, unknown>, key: Cell, value: Cell, within: readonly object[]): void {
    const found = this.node(value);
    if (!found || !('of' in found[1]) || typeof key === 'object') return;
    const [, node] = found;
    const maker = this.makers[node.of];
    if (!live.has(key) && maker)
      live.set(
        key,
        maker((path) => this.simple(found, path), within),
      );
    this.pair(value, live.get(key), within);
  }

  /** A simple value inside a node. */
  private simple([, node]: [number, Node], path: string): unknown {
    const [first = '', ...rest] = path.split('.');
    const fields = 'of' in node ? node.fields : 'object' in node ? node.object : {};
    const cell = fields[first];
    if (rest.length === 0) return typeof cell === 'object' ? undefined : cell;
    const inner = this.node(cell);
    return inner && this.simple(inner, rest.join('.'));
  }

  private fill(number: number): void {
    const node = this.image.nodes[number]!;
    const live = this.built.get(number) as JsonObject | Map<unknown, unknown>;
    if (live instanceof Map && 'map' in node) {
      const entries = node.map.map(([key, value]) => [this.value(key), this.value(value)] as const);
      live.clear();
      for (const [key, value] of entries) live.set(key, value);
    } else if ('of' in node) {
      for (const [name, cell] of Object.entries(node.fields)) {
        const value = this.value(cell);
        // Maps and objects that stay in their place are filled by themselves.
        if ((live as JsonObject)[name] !== value) (live as JsonObject)[name] = value;
      }
    }
  }

  private value(cell: Cell): unknown {
    if (typeof cell === 'object' && cell !== null && '$is' in cell) return special(cell.$is);
    const found = this.node(cell);
    if (!found) return cell;
    const [number, node] = found;
    if (this.built.has(number)) return this.built.get(number);
    if ('of' in node) {
      throw new WorldImageError(`The session holds a ${node.of} at a place where this version has none.`);
    }
    return this.build(number, node);
  }

  private build(number: number, node: Exclude<Node, { of: string }>): unknown {
    const keep = <T>(made: T): T => {
      this.built.set(number, made);
      return made;
    };
    if ('bytes' in node) return keep(Buffer.from(node.bytes, 'base64'));
    if ('key' in node) return keep(keyOf(node.key));
    if ('list' in node) {
      const list = keep<unknown[]>([]);
      for (const one of node.list) list.push(this.value(one));
      return list;
    }
    if ('set' in node) {
      const set = keep(new Set<unknown>());
      for (const one of node.set) set.add(this.value(one));
      return set;
    }
    if ('map' in node) {
      const map = keep(new Map<unknown, unknown>());
      for (const [key, value] of node.map) map.set(this.value(key), this.value(value));
      return map;
    }
    const object = keep<JsonObject>({});
    for (const [name, one] of Object.entries(node.object)) {
      // A name such as `__proto__` is a name like any other here.
      Object.defineProperty(object, name, {
        value: this.value(one),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return object;
  }
}

/** The name of an object's class; `undefined` for a plain object. */
function classOf(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name: string } } | null;
  if (prototype === null || prototype === Object.prototype) return undefined;
  // A bundle may give a class a number, where two have one name.
  return prototype.constructor?.name.replace(/\$\d+$/, '');
}

function special(text: string): unknown {
  if (text === 'undefined') return undefined;
  return /^-?\d+n$/.test(text) ? BigInt(text.slice(0, -1)) : Number(text);
}

const pemOf = (key: KeyObject): string =>
  key.export({
    format: 'pem',
    type: key.type === 'private' ? 'pkcs8' : 'spki',
  } as const as never) as unknown as string;

const keyOf = (pem: string): KeyObject =>
  pem.includes('PRIVATE') ? createPrivateKey(pem) : createPublicKey(pem);
