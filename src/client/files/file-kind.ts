/** MIME types by file name extension, of the files that WeChat takes and gives. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  amr: 'audio/amr',
  wma: 'audio/x-ms-wma',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
};

/** First bytes, in Latin-1, by which a file without a name is recognised. */
const SIGNATURES: readonly (readonly [extension: string, start: RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['gif', /^GIF8/],
  ['bmp', /^BM/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['wav', /^RIFF[^]{4}WAVE/],
  // The same container holds HEIC and AVIF pictures, which WeChat does not take as videos.
  ['mp4', /^[^]{4}ftyp(?!heic|heix|hevc|mif1|msf1|avif|avis)/],
  ['amr', /^#!AMR/],
  ['wma', /^0&\xb2u\x8ef\xcf/],
  // With a tag in front, or a frame of MPEG 1, 2 or 2.5, layer III.
  ['mp3', /^(?:ID3|\xff[\xfa\xfb\xf2\xf3\xe2\xe3])/],
  ['pdf', /^%PDF/],
];

/** The extension of a file name, in lower case, without the dot. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The MIME type of a file name; `application/octet-stream` where it is not known. */
export function mimeTypeOf(name: string): string {
  return MIME_TYPES[extensionOf(name)] ?? 'application/octet-stream';
}

/** The extension that fits a MIME type, or undefined. */
export function extensionForMime(type: string): string | undefined {
  const plain = type.split(';', 1)[0]!.trim().toLowerCase();
  return Object.keys(MIME_TYPES).find((extension) => MIME_TYPES[extension] === plain);
}

/** The extension that fits a file's first bytes, or undefined. */
export function extensionForBytes(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength)).toString('latin1');
  return SIGNATURES.find(([, start]) => start.test(head))?.[0];
}
