import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { SimulatorSession } from './session-document.js';
import { readSession, SessionError } from './session-document.js';

/** Writes a session so that its owner alone can read it, whole or not at all. */
export function writeSession(file: string, session: SimulatorSession): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, `${JSON.stringify(session)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** @throws SessionError when the file cannot be read or holds no session */
export function readSessionFile(file: string): SimulatorSession {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new SessionError(`The session cannot be read: ${(error as Error).message}`, { cause: error });
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new SessionError(`${file} holds no session: it is not JSON.`, { cause: error });
  }
  try {
    return readSession(document);
  } catch (error) {
    throw new SessionError(`${file}: ${(error as SessionError).message}`, { cause: error });
  }
}
