import data from '../../data/vectors.json' with { type: 'json' };

/** One known answer of the protocol. */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  // The fields differ by kind. Each test names those that it needs.
  readonly input: Record<string, string>;
  readonly expected: Record<string, string>;
}

const all = data.vectors as unknown as Vector[];

/** The known answers of one kind. An empty list is an error, so that a renamed kind cannot make a test empty. */
export function vectorsOf(kind: string): Vector[] {
  const found = all.filter((entry) => entry.kind === kind);
  if (found.length === 0) throw new Error(`No vector of kind ${kind}`);
  return found;
}

/** One known answer by its id. */
export function vector(id: string): Vector {
  const found = all.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No vector ${id}`);
  return found;
}
