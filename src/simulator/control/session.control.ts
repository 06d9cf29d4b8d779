import type { Simulation } from '../simulation.js';
import { SessionError } from '../session/session-document.js';
import { applySession, takeSession } from '../session/session.js';
import type { ControlRoute } from './control-route.js';
import { BadControlCall } from './fields.js';

/** Sessions: the world and the wire as one document. */
export const sessionControl = (simulation: Simulation): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: '/session',
    about:
      'the world and the wire as one document, secrets replaced by made-up ones (?secrets=keep: as they are)',
    handle: ({ query }) => takeSession(simulation, query.get('secrets') === 'keep' ? 'keep' : 'replace'),
  },
  {
    method: 'PUT',
    path: '/session',
    about: 'go on from such a document',
    handle({ body }) {
      try {
        applySession(simulation, body);
      } catch (error) {
        if (error instanceof SessionError) throw new BadControlCall(error.message);
        throw error;
      }
      return { ok: true };
    },
  },
];
