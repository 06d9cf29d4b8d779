import { GRANTED_BY_KIND, SETS_BY_PATH, SETS_BY_PREFIX } from './permission-sets.data.js';

type Table = readonly (readonly [name: string, sets: ReadonlySet<number>])[];

let byPath: ReadonlyMap<string, ReadonlySet<number>> | undefined;
let byPrefix: Table | undefined;

function rows(text: string): Table {
  return text.split('\n').flatMap((line) => {
    const [ids = '', names = ''] = line.split(': ');
    const sets = new Set(ids.split(' ').map(Number));
    return names.split(' ').map((name) => [name, sets] as const);
  });
}

/** The permission sets that let a platform call a path: one of them is enough. `undefined`: the path needs none. */
function setsFor(path: string): ReadonlySet<number> | undefined {
  byPath ??= new Map(rows(SETS_BY_PATH));
  byPrefix ??= rows(SETS_BY_PREFIX);
  return byPath.get(path) ?? byPrefix.find(([prefix]) => path.startsWith(prefix))?.[1];
}

/** Whether a platform that was granted these sets may call a path. */
export function allows(granted: ReadonlySet<number>, path: string): boolean {
  const wanted = setsFor(path);
  return wanted === undefined || [...wanted].some((id) => granted.has(id));
}

/** All sets that an account of a kind can grant. */
export const grantable = (kind: 'official' | 'mini'): readonly number[] => GRANTED_BY_KIND[kind];

/** The set with which an account's messages go to the platform. */
export const MESSAGE_SET = { official: 1, mini: 19 } as const;
