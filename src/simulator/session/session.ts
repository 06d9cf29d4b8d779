import { EventEmitter } from 'node:events';
import { OpenPlatformProduct } from '../open-platform/open-platform-product.js';
import { Authorization } from '../open-platform/state/authorization.js';
import { Component } from '../open-platform/state/component.js';
import { demoMerchant } from '../pay/state/keys/demo-merchant.js';
import { DEMO_COMPONENT } from '../open-platform/state/demo-component.js';
import { PayProduct } from '../pay/pay-product.js';
import { Merchant } from '../pay/state/merchant.js';
import type { Simulation } from '../simulation.js';
import { Account } from '../state/account/account.js';
import { continueOrderAfter } from '../state/account/credential-slot.js';
import { DEMO_ACCOUNTS } from '../state/account/demo-accounts.js';
import { SimulatorState } from '../state/simulator-state.js';
import { VirtualClock } from '../state/virtual-clock.js';
import { Agent } from '../work/state/agent.js';
import { Corp } from '../work/state/corp.js';
import { DEMO_CORP } from '../work/state/corp-settings.js';
import { KfAccount } from '../work/state/kf.js';
import { Robot } from '../work/state/robot.js';
import { Suite } from '../work/state/suite.js';
import { WorkProduct } from '../work/work-product.js';
import { redact } from './redact.js';
import type { SimulatorSession } from './session-document.js';
import { readSession, SessionError } from './session-document.js';
import type { Maker, WorldImage } from './world-image.js';
import { applyImage, takeImage, WorldImageError } from './world-image.js';

/** What is under way in a process and cannot be taken over by another one. */
const UNDER_WAY = new Set(['Robot.queues', 'Robot.inFlight', 'WireLog.begun']);

/** @param secrets `replace`: made-up secrets stand in place of the real ones, but for those of the demonstration */
export function takeSession(simulation: Simulation, secrets: 'keep' | 'replace'): SimulatorSession {
  const world = takeImage(rootsOf(simulation), isOutside, UNDER_WAY);
  return {
    format: 'nestjs-wechat-session',
    version: 1,
    savedAt: new Date().toISOString(),
    ahead: simulation.state.clock.ahead,
    secrets: secrets === 'keep' ? 'kept' : 'replaced',
    world: secrets === 'keep' ? world : redact(world, publishedSecrets()),
  };
}

/**
 * Brings a simulator into the state of a session. What was under way when it was saved (redeliveries, notifications) is
 * not gone on with.
 *
 * @throws SessionError when the document is no session of this version
 */
export function applySession(simulation: Simulation, document: unknown): void {
  const { ahead, world } = readSession(document);
  const { state } = simulation;
  simulation.reset();
  if (ahead > state.clock.ahead) state.clock.advance((ahead - state.clock.ahead) / 1000);
  try {
    applyImage(world, rootsOf(simulation), makersOf(simulation));
  } catch (error) {
    if (error instanceof WorldImageError) throw new SessionError(error.message, { cause: error });
    throw error;
  }
  continueOrderAfter(highestOrder(world));
  const platforms = simulation.find(OpenPlatformProduct);
  // Their tickets are due on the clock of this process.
  for (const component of platforms.components.all()) platforms.tickets.schedule(component);
  state.events.emit('reset');
}

/** Where everything is that a session holds. */
function rootsOf(simulation: Simulation): Record<string, object> {
  const { state } = simulation;
  const { work } = simulation.find(WorkProduct);
  const { pay } = simulation.find(PayProduct);
  const { components } = simulation.find(OpenPlatformProduct);
  return {
    accounts: state.accounts,
    chat: state.chat,
    faults: state.faults,
    rids: state.rids,
    wire: state.wire,
    messages: state.messages,
    certificate: state.certificate,
    merchants: pay.merchants,
    otherAppIds: state.otherAppIds,
    components: components.byAppId,
    corps: work.corps,
    suites: work.suites,
    workTokens: work.tokens,
    // A reset comes back to these.
    stayingAccounts: state.start.staying,
    stayingMerchants: pay.start.staying,
    stayingComponents: components.start.staying,
    stayingCorps: work.start.staying,
    // Last: tokens name who holds them.
    tokens: state.tokens,
    webTokens: state.webTokens,
  };
}

const isOutside = (value: object): boolean =>
  value instanceof VirtualClock || value instanceof SimulatorState || value instanceof EventEmitter;

/** Makes what the fresh simulator does not have; the rest is filled in from the session. */
function makersOf({ state: { clock } }: Simulation): Record<string, Maker> {
  const nearest = <T>(within: readonly object[], type: abstract new (...args: never[]) => T): T => {
    const found = within.findLast((one): one is T & object => one instanceof type);
    if (!found) throw new WorldImageError('The session is damaged: something is not where it belongs.');
    return found;
  };
  const text = (field: (path: string) => unknown, path: string): string => String(field(path));
  return {
    Account: (field) => new Account({ appId: text(field, 'settings.appId') }, clock),
    Merchant: (field) => new Merchant({ mchId: text(field, 'defaults.mchId') }, clock),
    Component: (field) => new Component({ appId: text(field, 'settings.appId') }, clock),
    Authorization: (field, within) => {
      const component = nearest(within, Component);
      const grant = { sets: [], tokens: true };
      return new Authorization(text(field, 'appId'), grant, clock, () => component.countInvalid());
    },
    Corp: (field) => new Corp({ corpId: text(field, 'corpId') }, clock),
    Agent: (field, within) =>
      new Agent(nearest(within, Corp).corpId, text(field, 'agentId'), { secret: '' }, clock),
    Robot: (field, within) => new Robot(nearest(within, Corp).corpId, text(field, 'robotId'), {}, clock),
    KfAccount: (field) => new KfAccount(text(field, 'openKfid'), text(field, 'name'), clock),
    Suite: (field) => new Suite({ suiteId: text(field, 'settings.suiteId') }, clock),
  };
}

/** The secrets of the demonstration, which the documentation prints. */
function publishedSecrets(): Set<string> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { apiV3Key, privateKey } = demoMerchant();
  collect([DEMO_ACCOUNTS, DEMO_COMPONENT, DEMO_CORP, apiV3Key, privateKey]);
  return found;
}

/** The number of the token that was issued last. */
const highestOrder = ({ nodes }: WorldImage): number =>
  nodes.reduce((highest, node) => {
    const order = 'object' in node ? node.object.order : undefined;
    return typeof order === 'number' && 'deadFrom' in (node as { object: object }).object
      ? Math.max(highest, order)
      : highest;
  }, 0);
