import { lookup } from 'node:dns/promises';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { DoctorContext } from './doctor-context.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Signatures with a time, of Pay and of pushes, are refused at five minutes. */
const MOST_SKEW_S = 300;
const NOTICED_SKEW_S = 30;
/** What is read of the answer, which does not matter. */
const MAX_BYTES = 1_000_000;

/** Looks a host of WeChat up, connects to it and compares its clock with this machine's; each host once. */
export function checkHost(baseUrl: string, context: DoctorContext): Promise<Finding[]> {
  const { origin } = new URL(baseUrl);
  let found = context.hosts.get(origin);
  if (found === undefined) context.hosts.set(origin, (found = reach(baseUrl, context)));
  return found;
}

async function reach(baseUrl: string, context: DoctorContext): Promise<Finding[]> {
  const { hostname, host } = new URL(baseUrl);
  const check = `host ${host}`;
  // A proxy looks the name up by itself.
  if (context.proxy === false) {
    try {
      await lookup(hostname);
    } catch (error) {
      const { code = 'no address' } = error as NodeJS.ErrnoException;
      return [
        fault(check, `The name could not be looked up (${code}).`, 'Check the DNS server of this machine.'),
      ];
    }
  }
  const { clock, http, timeoutMs } = context;
  const started = clock.monotonic();
  try {
    const answer = await http.send({ method: 'GET', url: `${baseUrl}/`, timeoutMs, maxBytes: MAX_BYTES });
    const ms = Math.round(clock.monotonic() - started);
    await answer.bytes().catch(() => undefined);
    return [ok(check, `reached in ${ms} ms`), ...checkClock(answer.headers.get('date'), context)];
  } catch (error) {
    const kind = error instanceof WechatUpstreamError ? `${error.kind}: ${error.message}` : String(error);
    return [fault(check, `No connection (${kind})`, connectionAdvice(context))];
  }
}

function connectionAdvice({ proxy }: DoctorContext): string {
  return proxy === false
    ? 'Check the firewall. Behind a proxy set WECHAT_PROXY=true and HTTPS_PROXY.'
    : 'Check the proxy, its address and whether it lets this host through.';
}

function checkClock(date: string | null, { clock }: DoctorContext): Finding[] {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(theirs)) return [];
  const skew = Math.round((clock.now() - theirs) / 1000);
  const found = `this machine is ${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} the server`;
  const advice = 'Set the clock by NTP (timedatectl set-ntp true).';
  if (Math.abs(skew) > MOST_SKEW_S) {
    return [fault('clock', `${found}; signatures with a time are refused`, advice)];
  }
  return [Math.abs(skew) > NOTICED_SKEW_S ? warning('clock', found, advice) : ok('clock', found)];
}
