import { envList } from '../../conf/environment.js';
import { recordKeysFault } from '../../conf/record-keys.js';
import { environmentVariables } from '../environment.js';
import { type FlagValues, UsageError, valueOf } from '../flags.js';
import type { RecordsPlace } from './open-records.js';

/** Everything the commands need to know about the stores and keys. */
export interface RecordsInput {
  readonly place: RecordsPlace;
  /** Encrypts the records, current first. */
  readonly keys: readonly string[] | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the store and the keys from flags and variables.
 *
 * @throws UsageError if no store is named, or if a value of WECHAT_RECORDS_KEY is not a key
 */
export function readInput(values: FlagValues): RecordsInput {
  const variables = environmentVariables(valueOf(values, 'env-file'));
  const keys = envList(variables['WECHAT_RECORDS_KEY']);
  const list = keys === undefined ? undefined : [keys].flat();
  const fault = list && recordKeysFault(list);
  if (fault !== undefined) throw new UsageError(fault);
  const flag = valueOf(values, 'store');
  if (flag !== undefined) return { place: { option: flag, from: '--store' }, keys: list, variables };
  for (const from of ['WECHAT_RECORDS', 'WECHAT_STORE']) {
    const option = variables[from]?.trim();
    if (option) return { place: { option, from }, keys: list, variables };
  }
  throw new UsageError('Neither --store nor WECHAT_RECORDS nor WECHAT_STORE says where the records are.');
}
