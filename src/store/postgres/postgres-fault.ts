import { StoreFaultError, toStoreFault, type StoreFault } from '../store-fault.js';

/** SQLSTATE codes that people meet: a word, whether the server refuses for good, and what to do. */
const STATES: Readonly<Record<string, readonly [word: string, kind: StoreFault['kind'], advice: string]>> = {
  '28P01': ['wrong password', 'refused', 'PostgreSQL refuses the user or its password.'],
  '28000': ['not authorized', 'refused', 'PostgreSQL refuses this user from this address: see pg_hba.conf.'],
  '3D000': ['no such database', 'refused', 'The database that the URL names does not exist: create it.'],
  '42501': [
    'no permission',
    'refused',
    'The PostgreSQL user may not use or create the tables wechat_entries and wechat_records: the guide on distributed ' +
      'credentials has the statements that create them.',
  ],
  '25006': ['read-only', 'refused', 'The server is a read-only replica: use the address of the primary.'],
  '53100': ['disk full', 'refused', 'The disk of the PostgreSQL server is full.'],
  '53300': ['too many connections', 'failed', 'The PostgreSQL server has no connection left.'],
  '57P03': ['starting up', 'no answer', ''],
  '57P01': ['shut down', 'no answer', ''],
};

/** The error of a statement as one whose text is ours. */
export function postgresFault(error: unknown): StoreFaultError {
  const { code } = (error ?? {}) as { code?: unknown };
  const known = typeof code === 'string' ? STATES[code] : undefined;
  if (known !== undefined) {
    const [word, kind, advice] = known;
    return new StoreFaultError({ word, kind, advice });
  }
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) {
    return new StoreFaultError({ word: `SQLSTATE ${code}`, kind: 'failed', advice: '' });
  }
  // Without a code it is the driver that gave up: it could not connect in time, or the connection was cut.
  const fault = toStoreFault(error);
  return new StoreFaultError(
    typeof code === 'string' ? fault : { word: 'no connection', kind: 'no answer', advice: '' },
  );
}
