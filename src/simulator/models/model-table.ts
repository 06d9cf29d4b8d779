import type { EndpointModel } from './shape.js';

/** A line of a table: the path, which may have parameters such as `{id}`, and the shapes as JSON. */
interface Row {
  readonly path: string;
  readonly shapes: string;
}

/**
 * The models of one product, generated from its data. The table is loaded when the first model is asked for, and a
 * model is parsed when it is found.
 *
 * @example
 * const models = new ModelTable(() => import('./account.table.js'));
 * const model = await models.find('POST', '/cgi-bin/tags/create');
 */
export class ModelTable {
  #rows?: Promise<Rows>;

  /** @param load imports the generated table. */
  constructor(private readonly load: () => Promise<{ readonly MODEL_TABLE: string }>) {}

  /** The model of a path, or undefined where none is known. `/v3/orders/7` finds `/v3/orders/{id}`. */
  async find(method: string, path: string): Promise<EndpointModel | undefined> {
    const row = (await this.rows()).find(method, path);
    return row && ({ method, path: row.path, ...(JSON.parse(row.shapes) as object) } as EndpointModel);
  }

  /** `GET /path` and `POST /path` of every model. */
  async keys(): Promise<string[]> {
    return (await this.rows()).keys();
  }

  private rows(): Promise<Rows> {
    return (this.#rows ??= this.load().then(({ MODEL_TABLE }) => new Rows(MODEL_TABLE)));
  }
}

class Rows {
  readonly #byKey = new Map<string, Row>();
  /** Paths with parameters, by their method and how many segments they have. */
  readonly #patterns = new Map<string, Row[]>();

  constructor(table: string) {
    for (const line of table.split('\n')) {
      const end = line.indexOf(' {"');
      const key = line.slice(0, end);
      const [method = '', path = ''] = key.split(' ');
      const row = { path, shapes: line.slice(end + 1) };
      this.#byKey.set(key, row);
      if (path.includes('{')) {
        const like = likeness(method, path);
        this.#patterns.set(like, [...(this.#patterns.get(like) ?? []), row]);
      }
    }
  }

  keys(): string[] {
    return [...this.#byKey.keys()];
  }

  find(method: string, path: string): Row | undefined {
    return (
      this.#byKey.get(`${method} ${path}`) ??
      this.#patterns.get(likeness(method, path))?.find((row) => matches(row.path.split('/'), path.split('/')))
    );
  }
}

const likeness = (method: string, path: string): string => `${method} ${path.split('/').length}`;

const matches = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.every((part, index) => (part.startsWith('{') ? path[index] !== '' : part === path[index]));
