import { ApiRefusal } from '../../server/refusal.js';

/** Thrown by a route to refuse a call; answered as `{ errcode, errmsg }`. */
export class WorkRefusal extends ApiRefusal {
  constructor(
    readonly errcode: number,
    /** Follows the usual text, for example the name of a field. */
    readonly detail?: string,
  ) {
    super(`WeCom refuses with ${errcode}`);
    this.name = 'WorkRefusal';
  }
}

/** Throws the refusal unless `condition` holds. */
export function demand(condition: unknown, errcode: number, detail?: string): asserts condition {
  if (!condition) throw new WorkRefusal(errcode, detail);
}

export type WorkErrorTexts = ReadonlyMap<number, string>;

let loading: Promise<WorkErrorTexts> | undefined;

/** What WeCom says with each return code. The table is read at the first call to WeCom. */
export function workErrorTexts(): Promise<WorkErrorTexts> {
  return (loading ??= import('./tables/work-errors.table.js').then(({ WORK_ERRORS }) => {
    const rows = WORK_ERRORS.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [Number(line.slice(0, end)), line.slice(end + 1)] as const;
    });
    return new Map(rows);
  }));
}
