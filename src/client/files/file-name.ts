/** Controls, line separators, and marks that reorder or hide text. */
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** File systems take names of 255 bytes. */
const MAX_BYTES = 255;

/**
 * The file name in a `Content-Disposition` header, or undefined. It is a bare name that can be joined to a folder: no
 * separators of any platform, no `..`, no invisible characters.
 *
 * @param disposition as `Headers` gives it: one character for each byte.
 */
export function fileNameOf(disposition: string | null): string | undefined {
  if (!disposition) return undefined;
  // First a value in quotes is taken whole, so that a "filename=" inside another value is not taken for the name.
  const parameters = new Map<string, string>();
  for (const [, name, quoted, plain] of disposition.matchAll(
    /;\s*([\w-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g,
  )) {
    const key = name!.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(["\\])/g, '$1') ?? plain!.trim());
  }
  const encoded = parameters.get('filename*');
  const name = encoded === undefined ? undefined : decodeExtended(encoded);
  const plain = parameters.get('filename');
  return bareName(name ?? '') ?? bareName(plain === undefined ? '' : utf8Of(plain));
}

/** A value as RFC 8187 writes it: `UTF-8''%E6%B5%8B.jpg`. */
function decodeExtended(value: string): string | undefined {
  const [, charset, text] = /^([\w-]+)'[\w-]*'(.*)$/s.exec(value) ?? [];
  if (charset === undefined || text === undefined) return undefined;
  try {
    if (/^iso-8859-1$/i.test(charset)) {
      return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    }
    return /^utf-8$/i.test(charset) ? decodeURIComponent(utf8Of(text)) : undefined;
  } catch {
    return undefined;
  }
}

/** WeChat writes names in raw UTF-8, which a header gives as one character for each byte. */
function utf8Of(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

function bareName(name: string): string | undefined {
  const last = name
    .replace(INVISIBLE, '')
    .split(/[\\/:]/)
    .at(-1)!;
  // Windows drops trailing dots and spaces, and gives these characters a meaning of their own.
  const bare = last
    .replace(/[<>"|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .trimStart();
  return bare === '' ? undefined : shortened(bare);
}

/** A name that file systems take, with its extension. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= MAX_BYTES) return name;
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  const characters = Array.from(name.slice(0, name.length - extension.length));
  let size = Buffer.byteLength(extension);
  const stem = characters.filter((character) => (size += Buffer.byteLength(character)) <= MAX_BYTES);
  return stem.join('') + extension;
}
