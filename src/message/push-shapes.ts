import type { RawObject } from './parse/raw.js';

// Where two kinds of push share an event, these tell which one a push is.

/** The first version of the media check has no `version`. */
export function hasNoVersion(root: RawObject): boolean {
  return root['version'] === undefined;
}

/** Following from a product page: `scene|keyStandard|keyStr[|extInfo]`, where a scanned code has `qrscene_`. */
export function hasProductKey(root: RawObject): boolean {
  const key = root['EventKey'];
  return typeof key === 'string' && key.split('|').length >= 3 && !key.startsWith('qrscene_');
}
