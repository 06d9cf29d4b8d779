import { WechatConfigError } from '../../core/conf.errors.js';
import { openPlatformOptionsFromEnv } from '../../open-platform/conf/env.js';
import { type ComponentConf, componentOwner } from '../../open-platform/conf/component-conf.js';
import { resolveOpenPlatformOptions } from '../../open-platform/conf/resolve-platform-options.js';
import { TicketRecord } from '../../open-platform/records/ticket-record.js';
import type { ResolvedSharedOptions } from '../../conf/shared-options.js';
import type { WechatRecordStore } from '../../core/record-store.js';
import { Records } from '../../store/records/records.js';
import { workOptionsFromEnv } from '../../work/conf/work-env.js';
import type { WorkAppConf, WorkConf } from '../../work/conf/work-conf.js';
import { resolveWorkOptions } from '../../work/conf/resolve-work-options.js';
import { GetTokenSource } from '../../work/credentials/app-sources.js';
import { workRetcodeOf } from '../../work/call/work-retcodes.js';
import { WechatApiError } from '../../http/http.errors.js';
import { WechatError } from '../../core/wechat.errors.js';
import { checkHost } from './check-host.js';
import { checkPay } from './check-pay.js';
import type { DoctorContext } from './doctor-context.js';
import { withRecords } from './doctor-records.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** WeChat sends a ticket every ten minutes, and each is good for twelve hours. */
const TICKET_LATE_S = 30 * 60;
const TICKET_OVER_S = 12 * 3600;

/** A product that the environment configures, and what is checked of it. */
interface Checked {
  readonly prefix: string;
  run(context: DoctorContext, shared: ResolvedSharedOptions): Promise<Finding[]>;
}

const PRODUCTS: readonly Checked[] = [
  { prefix: 'WECHAT_PAY_', run: checkPay },
  { prefix: 'WECHAT_OPEN_', run: checkOpenPlatform },
  { prefix: 'WECHAT_WORK_', run: checkWork },
];

/** Whether any product beside Official Accounts and Mini Programs is configured. */
export const hasProducts = ({ environment }: DoctorContext): boolean =>
  PRODUCTS.some((product) => isConfigured(product, environment));

const isConfigured = ({ prefix }: Checked, environment: DoctorContext['environment']): boolean =>
  Object.keys(environment).some((name) => name.startsWith(prefix) && environment[name]?.trim());

/** Checks the products that have variables. */
export async function checkProducts(
  context: DoctorContext,
  shared: ResolvedSharedOptions,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const product of PRODUCTS) {
    if (!isConfigured(product, context.environment)) continue;
    try {
      findings.push(...(await product.run(context, shared)));
    } catch (error) {
      if (!(error instanceof WechatConfigError)) throw error;
      const stops = 'The application would not start.';
      findings.push(...error.faults.map((text) => fault('configuration', text, stops)));
    }
  }
  return findings;
}

async function checkOpenPlatform(context: DoctorContext, shared: ResolvedSharedOptions): Promise<Finding[]> {
  const confs = resolveOpenPlatformOptions({}, openPlatformOptionsFromEnv(context.environment));
  const check = (conf: ComponentConf) =>
    withRecords(shared, context, (records) => checkTicket(conf, context, records));
  return Promise.all([...confs.values()].map(check));
}

async function checkTicket(
  conf: ComponentConf,
  { clock }: DoctorContext,
  store: WechatRecordStore,
): Promise<Finding> {
  const check = `ticket of ${conf.appId}`;
  if (conf.source === 'central') return ok(check, 'not needed: tokens come from the central token server');
  const newest = await new TicketRecord(new Records(store, componentOwner(conf))).newest().catch(() => null);
  if (newest === null)
    return warning(check, 'The records could not be read.', 'See the check of the records.');
  if (newest === undefined) {
    const advice = "Start the application, and save its authorization-event URL in the platform's console.";
    return warning(check, 'No component_verify_ticket has come yet.', advice);
  }
  const age = Math.round(clock.now() / 1000 - newest.createTime);
  const found = `The newest component_verify_ticket is ${Math.round(age / 60)} minutes old.`;
  if (age > TICKET_OVER_S) {
    const advice =
      'The ticket has expired. Check that WeChat reaches the authorization-event URL; startTicket() asks for new tickets.';
    return fault(check, found, advice);
  }
  const advice = 'WeChat sends one every ten minutes: look whether its pushes arrive.';
  return age > TICKET_LATE_S ? warning(check, found, advice) : ok(check, found);
}

async function checkWork(context: DoctorContext): Promise<Finding[]> {
  const conf: WorkConf = resolveWorkOptions({}, workOptionsFromEnv(context.environment));
  const findings = await checkHost(new URL(conf.endpoint.apiBaseUrl).origin, context);
  for (const app of conf.apps.values()) {
    if (isSet(app)) findings.push(await checkWorkToken(app, context));
  }
  return findings;
}

/** The application of the top level is there even where only a robot, a suite or another secret is configured. */
const isSet = ({ agentId, secret }: WorkAppConf): boolean => agentId !== undefined || secret !== undefined;

async function checkWorkToken(app: WorkAppConf, { http, clock, timeoutMs }: DoctorContext): Promise<Finding> {
  const { corpId, agentId, secret, endpoint, name } = app;
  const check = agentId === undefined ? `WeCom secret ${name}` : `WeCom application ${agentId}`;
  if (endpoint.source !== 'gettoken')
    return ok(check, 'its token comes from elsewhere, so it is not fetched here');
  if (corpId === undefined || secret === undefined) {
    return fault(
      check,
      'Its corp id or secret is missing.',
      'Set WECHAT_WORK_CORP_ID and WECHAT_WORK_SECRET.',
    );
  }
  const source = new GetTokenSource({ http, clock, endpoint, held: () => undefined }, () => ({
    corpId,
    secret,
  }));
  try {
    // WeCom gives out the token that lives, so this ends no other one.
    const { expiresIn } = await source.fetch({ kind: 'access_token', timeoutMs });
    return ok(check, `token fetched, valid for ${Math.round(expiresIn)} s`);
  } catch (error) {
    if (!(error instanceof WechatApiError)) {
      const found = error instanceof WechatError ? error.message : 'The token could not be fetched.';
      return fault(check, found, 'See the check of the host.');
    }
    const advice =
      WORK_ADVICE[error.errcode] ?? workRetcodeOf(Number(error.errcode))?.advice ?? error.message;
    return fault(check, `WeCom refused: ${error.errcode}.`, advice);
  }
}

const WORK_ADVICE: Readonly<Record<number | string, string>> = {
  40001: "The secret is wrong: copy it from the application's page in WeCom's console.",
  40013: 'The corp id is wrong: it is at the foot of 我的企业 in the console.',
  60020: "This machine's address is not among the trusted ones (企业可信IP) of the application.",
};
