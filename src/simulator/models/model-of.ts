import { MODEL_TABLE } from './models.data.js';
import type { EndpointModel } from './shape.js';

let table: Map<string, string> | undefined;

/** The model of a path, or undefined where none is known. A model is parsed when it is asked for. */
export function modelOf(method: string, path: string): EndpointModel | undefined {
  const key = `${method} ${path}`;
  const text = rows().get(key);
  if (text === undefined) return undefined;
  return { method, path, ...(JSON.parse(text) as Omit<EndpointModel, 'method' | 'path'>) } as EndpointModel;
}

/** `GET /path` and `POST /path` of every model. */
export function modelKeys(): string[] {
  return [...rows().keys()];
}

function rows(): Map<string, string> {
  table ??= new Map(
    MODEL_TABLE.split('\n').map((line) => {
      const end = line.indexOf(' {');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
  return table;
}
