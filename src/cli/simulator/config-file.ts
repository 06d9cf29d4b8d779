import { readFileSync } from 'node:fs';
import { parseAnswerJson } from '../../http/json.js';
import { readAccount, readUrl } from '../../simulator/control/account-fields.js';
import { BadControlCall, Fields, needed } from '../../simulator/control/fields.js';
import { readComponent } from '../../simulator/open-platform/control/component-fields.js';
import { readMerchant } from '../../simulator/pay/control/merchant-fields.js';
import { isObject } from '../../simulator/util/json.js';
import { readCorp } from '../../simulator/work/control/corp-fields.js';
import type { SimulatorOptions } from '../../simulator/wechat-simulator.js';
import { UsageError } from '../flags.js';

/** What the file of `--config` holds: the options of `WechatSimulator.start` as JSON. */
export type SimulatorConfig = SimulatorOptions;

/** What each list holds: the member that names an entry, and the reader of the control API. */
const LISTS = {
  accounts: { id: 'appId', read: readAccount },
  components: { id: 'appId', read: readComponent },
  merchants: { id: 'mchId', read: readMerchant },
  corps: { id: 'corpId', read: readCorp },
} as const;

/**
 * Reads the file of `--config`; without one there is nothing in it.
 *
 * @throws UsageError naming the member that is wrong, missing or unknown
 */
export function readConfigFile(file: string | undefined): SimulatorConfig {
  if (file === undefined) return {};
  try {
    return readConfig(parse(file));
  } catch (error) {
    if (error instanceof BadControlCall) throw new UsageError(`--config ${file}: ${error.message}`);
    throw error;
  }
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--config cannot be read: ${(error as Error).message}`);
  }
  try {
    return parseAnswerJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`--config ${file} is not JSON: ${(error as Error).message}`);
  }
}

function readConfig(body: unknown): SimulatorConfig {
  return complete('The file', body, (whole) => {
    const fields = Fields.of(whole, 'The file');
    const config: SimulatorConfig = {
      port: fields.whole('port', 0, 65_535),
      host: fields.text('host', /^[\w.:-]{1,253}$/),
      allowedHosts: fields.texts('allowedHosts', /^[\w.:-]{1,253}$/),
      publicUrl: readUrl(fields, 'publicUrl'),
      controlKey: fields.text('controlKey', /^[\x21-\x7e]{1,128}$/),
      wireLimit: fields.whole('wireLimit', 1, 1_000_000),
      pushTime: fields.choice('pushTime', ['machine', 'simulated']),
      ...Object.fromEntries(
        Object.entries(LISTS).map(([name, list]) => [name, readList(fields, name, list)]),
      ),
    };
    return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
  });
}

function readList(
  fields: Fields,
  name: string,
  { id, read }: { id: string; read: (id: string, body: unknown) => unknown },
): unknown[] | undefined {
  if (!fields.has(name)) return undefined;
  const list = fields.raw(name);
  if (!Array.isArray(list)) throw new BadControlCall(`"${name}" must be a list.`);
  return list.map((entry: unknown, index) => {
    const what = `"${name}[${index}]"`;
    return complete(what, entry, (body) =>
      read(needed(Fields.of(body, what).text(id, /^[0-9A-Za-z_@-]{1,64}$/), id), body),
    );
  });
}

/** Runs a reader, and refuses what it did not ask for: a member that is misspelt would have no effect. */
function complete<T>(what: string, body: unknown, read: (body: unknown) => T): T {
  if (!isObject(body)) throw new BadControlCall(`${what} must be a JSON object.`);
  const asked = new Set<PropertyKey>();
  let result: T;
  try {
    result = read(
      new Proxy(body, {
        get(target, name): unknown {
          asked.add(name);
          return target[name as string];
        },
      }),
    );
  } catch (error) {
    if (error instanceof BadControlCall && what !== 'The file')
      throw new BadControlCall(`${what}: ${error.message}`);
    throw error;
  }
  const unknown = Object.keys(body).find((name) => !asked.has(name));
  if (unknown === undefined) return result;
  const known = [...asked].filter((name) => typeof name === 'string').join(', ');
  throw new BadControlCall(`${what} has no member "${unknown}"; it may have ${known}.`);
}
