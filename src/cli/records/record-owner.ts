import type { Owner } from '../../core/owner.js';
import { UsageError } from '../flags.js';

/** An owner as the commands print it and take it: `component:wxc0123456789abcde/wx0123456789abcdef`. */
export function ownerText({ product, ids }: Owner): string {
  return `${product}:${ids.map(encodeURIComponent).join('/')}`;
}

/**
 * Reads what {@link ownerText} prints.
 *
 * @throws UsageError for a text of another form
 */
export function parseOwner(text: string): Owner {
  const [, product, path] = /^([a-z][\w-]*):(.+)$/.exec(text) ?? [];
  try {
    const ids = path?.split('/').map(decodeURIComponent);
    if (product !== undefined && ids?.every((id) => id !== '')) return { product, ids };
  } catch {
    // Not percent-encoded: refused below.
  }
  throw new UsageError(
    '--owner has the form that "records list" prints, for example component:wxc0123456789abcde',
  );
}

/** Whether an owner is the given one, or one inside it, such as an account that authorized a platform. */
export function isWithin(owner: Owner, outer: Owner): boolean {
  return owner.product === outer.product && outer.ids.every((id, index) => id === owner.ids[index]);
}
