import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { control } from './control.js';
import { report } from './problem.js';

/** Settings with secrets, as the control API answers them: they are no part of the stream of events. */
export type Settings = Readonly<Record<string, unknown>>;

const kept = signal<Readonly<Record<string, Settings>>>({});

/**
 * The settings at a path of the control API; read again when `version` is another one.
 *
 * @param version what changes with the settings, as far as the events tell
 */
export function useSettings(path: string, version: string): Settings | undefined {
  useEffect(() => {
    let left = false;
    control<Settings>('GET', path).then(
      (settings) => void (!left && (kept.value = { ...kept.peek(), [path]: settings })),
      report,
    );
    return () => void (left = true);
  }, [path, version]);
  return kept.value[path];
}

/** A setting that is a text; empty where it is not set. */
export function textIn(settings: Settings | undefined, name: string): string {
  const value = settings?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
