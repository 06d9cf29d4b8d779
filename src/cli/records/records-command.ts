import type { Command } from '../command.js';
import { EXIT } from '../command.js';
import type { Flag } from '../flags.js';
import { readInput } from './records-input.js';

const STORE: Flag = {
  name: 'store',
  value: 'STORE',
  about: ['file:DIR, redis://... or postgres://... (WECHAT_RECORDS, else', 'WECHAT_STORE)'],
};
const ENV_FILE: Flag = {
  name: 'env-file',
  value: 'FILE',
  about: ['read the WECHAT_* variables from it (.env)'],
};
const OWNER: Flag = {
  name: 'owner',
  value: 'OWNER',
  about: [
    'only the records of this owner and of those inside it, as list',
    'prints it: component:wxc0123456789abcde',
  ],
};
const REPLACE_OLDER: Flag = {
  name: 'replace-older',
  about: ['replace what has an older version; what has a newer one is', 'always kept'],
};

const SECRET = `A URL with a password belongs into a variable: everybody on the machine sees the command line.
No command prints the value of a record.`;

// Loaded when they are used, so that other commands start without the stores.
const actions = () => import('./records-actions.js');

const SUBCOMMANDS: readonly Command[] = [
  {
    name: 'records list',
    usage: '[flags]',
    about: 'Lists the records: owner, name and version, never a value.',
    flags: [OWNER, STORE, ENV_FILE, { name: 'json', about: ['print the list as JSON'] }],
    async run(values, terminal) {
      return (await actions()).listRecords(readInput(values), values, terminal);
    },
  },
  {
    name: 'records backup',
    usage: '--to FILE [flags]',
    about:
      'Writes all records into a file that only you can read.\nTHE FILE HOLDS SECRETS: guard it as you guard a private key.',
    flags: [
      { name: 'to', value: 'FILE', about: ['the backup; a file that exists is not replaced'] },
      OWNER,
      STORE,
      ENV_FILE,
    ],
    notes: `With WECHAT_RECORDS_KEY the records in the file are encrypted with that key: keep the key elsewhere.
The application may run meanwhile.`,
    async run(values, terminal) {
      return (await actions()).backupRecords(readInput(values), values, terminal);
    },
  },
  {
    name: 'records restore',
    usage: '--from FILE [flags]',
    about: 'Brings back records that are missing. A record that is there is kept.',
    flags: [
      { name: 'from', value: 'FILE', about: ['a file of "records backup"'] },
      REPLACE_OLDER,
      OWNER,
      STORE,
      ENV_FILE,
    ],
    notes:
      'Stop the application first. Exit code 1: some records were kept, because they differ from the backup.',
    async run(values, terminal) {
      return (await actions()).restoreRecords(readInput(values), values, terminal);
    },
  },
  {
    name: 'records move',
    usage: '--to STORE [flags]',
    about: 'Moves all records into another store. Each is removed here when it was read back there.',
    flags: [
      {
        name: 'to',
        value: 'STORE',
        about: ['file:DIR, redis://... or postgres://... (WECHAT_RECORDS_TO)'],
      },
      { name: 'keep', about: ['copy: remove nothing here'] },
      REPLACE_OLDER,
      OWNER,
      STORE,
      ENV_FILE,
    ],
    notes:
      'Stop the application first, and set WECHAT_RECORDS to the new store before it starts again. It can be repeated\nafter an interruption. Exit code 1: some records stayed, because others are there already.',
    async run(values, terminal) {
      return (await actions()).moveRecords(readInput(values), values, terminal);
    },
  },
  {
    name: 'records delete',
    usage: '--owner OWNER --yes [flags]',
    about: 'Removes the records of an owner, for good: an account that left, or an old platform.',
    flags: [
      OWNER,
      { name: 'name', value: 'NAME', about: ['only the record of this name'] },
      { name: 'yes', about: ['remove them; without it they are only listed'] },
      STORE,
      ENV_FILE,
    ],
    async run(values, terminal) {
      return (await actions()).deleteRecords(readInput(values), values, terminal);
    },
  },
];

/** `nestjs-wechat records`: what must never be lost of Open Platform, WeCom and every other product. */
export const recordsCommand: Command = {
  name: 'records',
  usage: 'ACTION [flags]',
  about: 'Backs up, restores, moves, deletes and lists records: refresh tokens, tickets, permanent codes.',
  flags: [],
  subcommands: SUBCOMMANDS,
  notes: `${SUBCOMMANDS.map(({ name, about }) => `  nestjs-wechat ${name.padEnd(18)}${about.split('\n')[0]}`).join('\n')}

${SECRET}`,
  async run(_values, terminal) {
    terminal.err('Say what to do with the records: nestjs-wechat records --help lists the actions.');
    return EXIT.usage;
  },
};
