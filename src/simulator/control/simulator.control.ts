import type { FaultRule } from '../state/faults.js';
import { FAULT_KINDS } from '../state/faults.js';
import { BadControlCall, Fields, needed } from './fields.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { Simulation } from '../simulation.js';
import type { ControlRoute } from './control-route.js';

const CENTURY = 100 * 366 * 86_400;

/** Control of the whole simulator. */
export const simulatorControl = (simulation: Simulation): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: '/state',
    about: 'what was counted and is held',
    handle: () => simulation.report(),
  },
  { method: 'GET', path: '/wire', about: 'the wire log', handle: ({ state }) => state.wire.all() },
  {
    method: 'POST',
    path: '/clock',
    about: 'move the clock ahead by seconds',
    handle({ state, body }) {
      state.advance(readAdvance(state, body));
      return { now: state.clock.now(), ahead: state.clock.ahead };
    },
  },
  {
    method: 'GET',
    path: '/faults',
    about: 'the faults that are set',
    handle: ({ state }) => state.faults.all(),
  },
  {
    method: 'POST',
    path: '/faults',
    about: 'make calls of a path fail',
    handle: ({ state, body }) => state.faults.add(readFault(body)),
  },
  {
    method: 'DELETE',
    path: '/faults',
    about: 'remove all faults (?id= for one)',
    handle({ state, query }) {
      const id = query.get('id');
      state.faults.clear(id === null ? undefined : Number(id));
      return { ok: true };
    },
  },
  {
    method: 'GET',
    path: '/certificate',
    about: "WeChat's certificate for signed calls",
    handle: ({ state: { certificate } }) => ({
      serial: certificate.serial,
      publicKey: certificate.publicKey,
    }),
  },
  {
    method: 'POST',
    path: '/reset',
    about: 'everything as at start; what was put with stays: true stays too, and living tokens stay valid',
    handle() {
      simulation.reset();
      return { ok: true };
    },
  },
];

/** By how many seconds the clock is moved: `{ advance }`. */
export function readAdvance({ clock }: SimulatorState, body: unknown): number {
  const advance = needed(Fields.of(body).number('advance', 0, CENTURY), 'advance');
  if (clock.ahead / 1000 + advance <= CENTURY) return advance;
  throw new BadControlCall('The clock is a century ahead already.');
}

/** Reads what is to go wrong. */
export function readFault(body: unknown): FaultRule {
  const fields = Fields.of(body);
  const path = needed(fields.text('path', /^(?:\/\S{0,300}|\*)$/), 'path');
  const fault = needed(fields.choice('fault', FAULT_KINDS), 'fault');
  const times = fields.whole('times', 1, Number.MAX_SAFE_INTEGER);
  return { path, fault, times, value: readValue(fault, fields) };
}

function readValue(fault: FaultRule['fault'], fields: Fields): string | number | undefined {
  if (fault === 'status') return fields.whole('value', 200, 599);
  if (fault === 'errcode') return fields.whole('value', -1_000_000_000, 1_000_000_000);
  if (fault === 'delay') return fields.number('value', 0, 3_600_000);
  const value = fields.raw('value');
  return value === 'before' || value === 'after' ? value : undefined;
}
