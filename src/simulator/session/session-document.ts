import { isObject } from '../util/json.js';
import type { WorldImage } from './world-image.js';

/** A simulator's world and wire as one JSON document. */
export interface SimulatorSession {
  readonly format: 'nestjs-wechat-session';
  readonly version: 1;
  /** When it was saved, on the machine's clock. */
  readonly savedAt: string;
  /** How far ahead of the machine's clock the simulator was, in milliseconds. */
  readonly ahead: number;
  /** Whether secrets stand in it, or made-up ones in their place. */
  readonly secrets: 'kept' | 'replaced';
  readonly world: WorldImage;
}

/** A document is no session, or one that this version cannot read. */
export class SessionError extends Error {
  readonly code = 'SIMULATOR_SESSION';
}

/** @throws SessionError when the document is no session of this version */
export function readSession(document: unknown): SimulatorSession {
  if (!isObject(document) || document.format !== 'nestjs-wechat-session') {
    throw new SessionError('This is no session of the simulator.');
  }
  if (document.version !== 1) {
    throw new SessionError('This session was saved by a newer version of nestjs-wechat; update the package.');
  }
  const { world, ahead } = document;
  if (
    !isObject(world) ||
    !isObject(world.roots) ||
    !Array.isArray(world.nodes) ||
    typeof ahead !== 'number'
  ) {
    throw new SessionError('The session is damaged: it has no world.');
  }
  return document as unknown as SimulatorSession;
}
