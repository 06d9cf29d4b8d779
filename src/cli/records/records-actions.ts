import { oneLine } from '../../core/redact.js';
import type { ExitCode } from '../command.js';
import { EXIT } from '../command.js';
import { type FlagValues, UsageError, valueOf } from '../flags.js';
import type { Terminal } from '../terminal.js';
import { readBackup, writeBackup } from './backup-file.js';
import { cipherOf, type Copied, copyRecord, isUnreadable, sealed } from './copy-record.js';
import { type KeptRecord, type ListedRecord, type OpenRecords, withRecords } from './open-records.js';
import { isWithin, ownerText, parseOwner } from './record-owner.js';
import { isSealed } from '../../store/encryption/text-cipher.js';
import type { RecordsInput } from './records-input.js';
import { parseRecordKey } from '../../core/record-store.js';

/** Rounds before a record that the application writes all the time is left where it is. */
const ROUNDS = 20;

type Action = (input: RecordsInput, values: FlagValues, terminal: Terminal) => Promise<ExitCode>;

export const listRecords: Action = async ({ place, keys }, values, terminal) => {
  const rows = await withRecords(place, false, async (records) => {
    const found = [];
    for (const { key, owner, name } of await chosen(records, values)) {
      const kept = await records.get(key);
      if (kept === undefined) continue; // removed in the meantime
      const isEncrypted = isSealed(kept.value);
      found.push({ owner: ownerText(owner), name, version: kept.version, encrypted: isEncrypted });
    }
    return found;
  });
  if (values['json']) {
    terminal.out(JSON.stringify(rows, null, 2));
    return EXIT.ok;
  }
  for (const { owner, name, version, encrypted } of rows) {
    terminal.out(`${labelOf(owner, name)}  version ${version}${encrypted ? ', encrypted' : ''}`);
  }
  const clear = rows.filter(({ encrypted }) => !encrypted).length;
  terminal.out(`${count(rows.length)}${clear > 0 && keys ? `, ${clear} of them not encrypted yet` : ''}.`);
  return EXIT.ok;
};

export const backupRecords: Action = async ({ place, keys }, values, terminal) => {
  const path = needed(values, 'to', 'FILE');
  const cipher = cipherOf(keys);
  const records = await withRecords(place, false, async (open) => {
    const found: KeptRecord[] = [];
    for (const { key } of await chosen(open, values)) {
      const kept = await open.get(key);
      if (kept !== undefined) found.push(sealed(kept, cipher));
    }
    return found;
  });
  await writeBackup(path, records);
  terminal.out(`${count(records.length)} written to ${path}, which only you can read (mode 0600).`);
  terminal.out(
    cipher === undefined
      ? '!!! THIS FILE HOLDS SECRETS IN CLEAR: whoever has it can act for every account in it. Guard it as you guard a\n!!! private key, and never commit it. Set WECHAT_RECORDS_KEY, and backups are encrypted.'
      : '!!! THIS FILE HOLDS SECRETS, encrypted with WECHAT_RECORDS_KEY. Keep that key in another place: whoever has both\n!!! can act for every account in it, and without the key the backup is worth nothing.',
  );
  return EXIT.ok;
};

export const restoreRecords: Action = async ({ place, keys }, values, terminal) => {
  const backup = await readBackup(needed(values, 'from', 'FILE'));
  const isChosen = choice(values);
  const wanted = backup.filter(({ key }) => isChosen(parseRecordKey(key)!.owner));
  const options = { replaceOlder: values['replace-older'] === true, cipher: cipherOf(keys) };
  return withRecords(place, true, async (records) => {
    const tally = new Tally(terminal);
    for (const record of wanted) tally.add(record.key, await copyRecord(record, records, options));
    const ended = tally.end('restored');
    const unreadable = wanted.filter((record) => isUnreadable(record, options.cipher)).length;
    if (unreadable > 0) terminal.err(needsKey(unreadable, options.cipher !== undefined));
    return ended;
  });
};

export const moveRecords: Action = async ({ place, keys, variables }, values, terminal) => {
  const flag = valueOf(values, 'to');
  const option = flag ?? variables['WECHAT_RECORDS_TO']?.trim();
  if (!option) throw new UsageError('--to is missing: the store that the records go to.');
  if (option === place.option) throw new UsageError('--to names the store in which the records are already.');
  const target = { option, from: flag === undefined ? 'WECHAT_RECORDS_TO' : '--to' };
  const isMove = values['keep'] !== true;
  const options = { replaceOlder: values['replace-older'] === true, cipher: cipherOf(keys) };
  return withRecords(place, false, (from) =>
    withRecords(target, true, async (to) => {
      const tally = new Tally(terminal);
      for (const { key } of await chosen(from, values)) {
        tally.add(key, await moveRecord(key, from, to, { ...options, isMove }));
      }
      return tally.end(isMove ? 'moved' : 'copied');
    }),
  );
};

interface MoveOptions {
  readonly replaceOlder: boolean;
  readonly cipher: ReturnType<typeof cipherOf>;
  readonly isMove: boolean;
}

/** Copies a record, and removes it here if it is still the one that was copied. */
async function moveRecord(
  key: string,
  from: OpenRecords,
  to: OpenRecords,
  { isMove, ...options }: MoveOptions,
): Promise<Copied> {
  let { replaceOlder } = options;
  for (let round = 0; round < ROUNDS; round++) {
    const record = await from.get(key);
    if (record === undefined) return 'same'; // removed in the meantime
    const copied = await copyRecord(record, to, { ...options, replaceOlder });
    if (!isMove || KEPT[copied] !== undefined) return copied;
    // Read back, from a store that may have lost it: only then it is removed here.
    if ((await to.get(key))?.version !== record.version) continue;
    if (await from.delete(key, record.version)) return copied;
    // The application has written once more. What is there is our own copy, so it may be replaced.
    replaceOlder = true;
  }
  throw new UsageError('The application still writes records. Stop it first; then repeat the command.');
}

export const deleteRecords: Action = async ({ place }, values, terminal) => {
  needed(values, 'owner', 'OWNER');
  const only = valueOf(values, 'name');
  return withRecords(place, false, async (records) => {
    const found = (await chosen(records, values)).filter(({ name }) => only === undefined || name === only);
    if (values['yes'] !== true) {
      for (const { owner, name } of found) terminal.out(labelOf(ownerText(owner), name));
      terminal.out(`${count(found.length)} would be removed for good. With --yes they are.`);
      return EXIT.failed;
    }
    let removed = 0;
    for (const { key } of found) if (await records.delete(key)) removed++;
    terminal.out(`${count(removed)} removed.`);
    return EXIT.ok;
  });
};

/** Counts what became of the records, and names those that were kept. */
class Tally {
  private readonly counts = new Map<Copied, number>();

  constructor(private readonly terminal: Terminal) {}

  add(key: string, copied: Copied): void {
    this.counts.set(copied, (this.counts.get(copied) ?? 0) + 1);
    const why = KEPT[copied];
    if (why === undefined) return;
    const { owner, name } = parseRecordKey(key)!;
    this.terminal.err(`kept: ${labelOf(ownerText(owner), name)}, ${why}`);
  }

  end(done: string): ExitCode {
    const of = (...kinds: Copied[]): number =>
      kinds.reduce((sum, kind) => sum + (this.counts.get(kind) ?? 0), 0);
    const kept = of('older', 'newer', 'other', 'unknown');
    const parts = [
      `${count(of('written', 'replaced'))} ${done}`,
      `${of('same')} were there already`,
      `${kept} kept`,
    ];
    this.terminal.out(`${parts.join(', ')}.`);
    return kept === 0 ? EXIT.ok : EXIT.failed;
  }
}

const KEPT: Partial<Record<Copied, string>> = {
  newer: 'which has a newer version there',
  older: 'which has an older version there (--replace-older replaces it)',
  other: 'which has another value under the same version there',
  unknown: 'which cannot be compared: one of the two is encrypted with a key that is not set here',
};

/** Records are restored without their key, but an application cannot read them without it. */
const needsKey = (number: number, hasKey: boolean): string =>
  `${count(number)} of the backup ${number === 1 ? 'is' : 'are'} encrypted with ${hasKey ? 'another key than the one in WECHAT_RECORDS_KEY' : 'a key'}. ` +
  'The application reads them only if its WECHAT_RECORDS_KEY holds the key of the backup.';

const labelOf = (owner: string, name: string): string => `${owner}  ${oneLine(name)}`;
const count = (number: number): string => (number === 1 ? '1 record' : `${number} records`);

function choice(values: FlagValues): (owner: ListedRecord['owner']) => boolean {
  const text = valueOf(values, 'owner');
  if (text === undefined) return () => true;
  const outer = parseOwner(text);
  return (owner) => isWithin(owner, outer);
}

async function chosen(records: OpenRecords, values: FlagValues): Promise<ListedRecord[]> {
  const isChosen = choice(values);
  return (await records.list()).filter(({ owner }) => isChosen(owner));
}

function needed(values: FlagValues, name: string, form: string): string {
  const value = valueOf(values, name);
  if (value === undefined) throw new UsageError(`--${name} is missing: --${name} ${form}`);
  return value;
}
