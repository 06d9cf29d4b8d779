import { createHmac, randomBytes } from 'node:crypto';
import type { WorkAppConf, WorkCallbackConf } from '../../conf/work-conf.js';

/** The path parameter that makes a controller one for the results of batch jobs. */
export const JOB_PARAMETER = 'job';

/** `callback` in the body of a batch job: where its result goes, with keys for this one job. */
export interface WorkJobCallback {
  readonly url: string;
  readonly token: string;
  readonly encodingaeskey: string;
}

/** A job of WeCom is over after minutes; its address is good for a day. In seconds. */
const LIFE_S = 86_400;
/** When it was made in Unix seconds, base 36, and what nobody can guess. */
const NAME = /^([0-9a-z]{6,9})-[0-9a-f]{32}$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const TOKEN_LENGTH = 32;
const KEY_LENGTH = 43;

/**
 * The callback of a new job. Its keys are made from a secret of the application and a random name in the address, so
 * that every process of the application knows them and nothing has to be kept.
 *
 * @param address the controller's address without the name of the job
 * @param now Unix time in milliseconds
 * @throws TypeError where the application has neither an EncodingAESKey nor a secret
 */
export function newJobCallback(conf: WorkAppConf, address: string, now: number): WorkJobCallback {
  const [root] = rootsOf(conf);
  if (root === undefined) {
    throw new TypeError(
      `The application "${conf.name}" has neither an encodingAesKey nor a secret, and the keys of a job's callback are ` +
        'made from one of them. Set one, or choose the keys of the callback yourself.',
    );
  }
  const name = `${Math.floor(now / 1000).toString(36)}-${randomBytes(16).toString('hex')}`;
  return {
    url: `${address.replace(/\/+$/, '')}/${name}`,
    token: letters(root, `token ${name}`, TOKEN_LENGTH),
    encodingaeskey: letters(root, `key ${name}`, KEY_LENGTH),
  };
}

/** The keys of a job's callback; undefined for a name that was not made here, or is older than a day. */
export function jobKeysOf(conf: WorkAppConf, name: string, now: number): WorkCallbackConf | undefined {
  const made = NAME.exec(name)?.[1];
  if (made === undefined) return undefined;
  const age = now / 1000 - Number.parseInt(made, 36);
  if (age > LIFE_S || age < -LIFE_S) return undefined;
  const roots = rootsOf(conf);
  if (roots.length === 0) return undefined;
  return {
    tokens: roots.map((root) => letters(root, `token ${name}`, TOKEN_LENGTH)),
    encodingAesKeys: roots.map((root) => letters(root, `key ${name}`, KEY_LENGTH)),
  };
}

/** What keys are made from, the first for new ones. A key that rotates still opens what an older one has made. */
const rootsOf = ({ encodingAesKeys, secret }: WorkAppConf): string[] => [
  ...encodingAesKeys,
  ...(secret === undefined ? [] : [secret]),
];

function letters(root: string, purpose: string, length: number): string {
  const bytes = createHmac('sha512', root).update(`nestjs-wechat work job ${purpose}`).digest();
  return Array.from(bytes.subarray(0, length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
