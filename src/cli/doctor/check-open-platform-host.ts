import { WechatConfigError } from '../../core/conf.errors.js';
import { openPlatformOptionsFromEnv } from '../../open-platform/conf/env.js';
import { resolveOpenPlatformOptions } from '../../open-platform/conf/resolve-platform-options.js';
import { checkHost } from './check-host.js';
import type { DoctorContext } from './doctor-context.js';
import type { Finding } from './finding.js';

/** Connects to the hosts that third-party platforms call, where any is configured. */
export async function checkOpenPlatformHosts(context: DoctorContext): Promise<Finding[]> {
  const options = openPlatformOptionsFromEnv(context.environment);
  if (options.appId === undefined) return [];
  const hosts = new Set<string>();
  try {
    for (const { source, apiBaseUrl } of resolveOpenPlatformOptions({}, options).values()) {
      if (source !== 'central') hosts.add(apiBaseUrl);
    }
  } catch (error) {
    // What is wrong with the options is found where the platform itself is checked.
    if (!(error instanceof WechatConfigError)) throw error;
  }
  const findings: Finding[] = [];
  for (const host of hosts) findings.push(...(await checkHost(host, context)));
  return findings;
}
