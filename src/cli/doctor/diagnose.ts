import { SystemClock } from '../../core/clock.js';
import type { AccountConf } from '../../account/conf/account-conf.js';
import { FetchHttp } from '../../http/fetch-http.js';
import type { ResolvedOptions } from '../../account/conf/resolve-account-options.js';
import { environmentVariables } from '../environment.js';
import { type FlagValues, numberOf, UsageError, valueOf } from '../flags.js';
import { checkAccount } from './check-account.js';
import { checkConfiguration, configuredAccounts } from './configuration/check-configuration.js';
import { checkHost } from './check-host.js';
import { checkOpenPlatformHosts } from './check-open-platform-host.js';
import { checkProducts, hasProducts } from './check-products.js';
import { checkStore } from './check-store.js';
import { checkWebhook } from './check-webhook.js';
import type { DoctorContext } from './doctor-context.js';
import { fault, type Finding, type Level, warning } from './finding.js';
import { withLogHeard } from './heard-log.js';

export { findingsTable } from './findings-table.js';

/** Everything that the doctor finds. */
export async function diagnose(values: FlagValues): Promise<Finding[]> {
  const environment = environmentVariables(valueOf(values, 'env-file'));
  const { options, findings } = checkConfiguration(environment);
  if (options === undefined) return findings;
  const clock = new SystemClock();
  const context: DoctorContext = {
    environment,
    clock,
    http: new FetchHttp({ clock, proxy: options.proxy }),
    proxy: options.proxy,
    timeoutMs: numberOf(values, 'timeout', 1, 600_000) ?? 5000,
    webhookUrl: urlOf(values),
    hosts: new Map(),
  };
  const { result, lines } = await withLogHeard(async () => [
    ...findings,
    ...(await checkAccounts(options, context)),
    ...(await checkOpenPlatformHosts(context)),
    ...(await checkProducts(context, options)),
    ...(await checkStore(options, context)),
  ]);
  // Where a store fails, the log says the same once more.
  const isStoreWrong = result.some(({ level, check }) => level === 'fault' && STORES.test(check));
  const heard = isStoreWrong ? [] : lines.map((line) => warning('store', line, SAID));
  return oneOfEach([...result, ...heard]);
}

const STORES = /^(?:store|records)\b/;
const SAID = 'The log of the application says this too.';

const ORDER: readonly Level[] = ['ok', 'warning', 'fault'];
/** Checks that several parts make: the host of two products, the clock against each host. */
const SHARED = /^(clock$|host )/;

/** Of each shared check the worst finding, in the place of the first; of others, each text once. */
function oneOfEach(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = SHARED.test(finding.check) ? finding.check : `${finding.check}\n${finding.found}`;
    const other = kept.get(key);
    if (!other || ORDER.indexOf(finding.level) > ORDER.indexOf(other.level)) kept.set(key, finding);
  }
  return [...kept.values()];
}

async function checkAccounts(options: ResolvedOptions, context: DoctorContext): Promise<Finding[]> {
  const accounts = configuredAccounts(options);
  if (accounts.length === 0 && hasProducts(context)) return [];
  if (accounts.length === 0) {
    return [
      fault(
        'configuration',
        'No account is configured.',
        'Set WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_TOKEN and WECHAT_ENCODING_AES_KEY.',
      ),
    ];
  }
  const findings: Finding[] = [];
  for (const conf of accounts) {
    const found = await checkHost(conf.apiBaseUrl, context);
    findings.push(...found);
    const isReached = found.every(({ level, check }) => level !== 'fault' || check === 'clock');
    if (isReached) findings.push(...(await checkAccount(conf, context)));
  }
  return [...findings, ...(await checkWebhooks(accounts, context))];
}

/** A URL is that of one webhook. Where several accounts are configured, the one is meant that fits best. */
async function checkWebhooks(accounts: readonly AccountConf[], context: DoctorContext): Promise<Finding[]> {
  let best: Finding[] = [];
  const fine = (found: readonly Finding[]): number => found.filter(({ level }) => level === 'ok').length;
  for (const conf of accounts) {
    const found = await checkWebhook(conf, context);
    if (best.length === 0 || fine(found) > fine(best)) best = found;
  }
  return best;
}

function urlOf(values: FlagValues): string | undefined {
  const url = valueOf(values, 'url');
  if (url === undefined || /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return url;
  throw new UsageError(
    `--url must be an http or https URL, for example https://example.com/wechat, not "${url}".`,
  );
}
