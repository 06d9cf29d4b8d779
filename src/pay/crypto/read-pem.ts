/** One block of a PEM file. */
export interface PemBlock {
  /** `PRIVATE KEY`, `CERTIFICATE`... */
  readonly label: string;
  readonly pem: string;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,64})-----([^-]*)-----END \1-----/g;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** No key or certificate is shorter in base64. */
const MIN_BASE64 = 200;
const LINE = /.{1,64}/g;

/**
 * The blocks of a PEM text in any of the forms that people put into environment variables: with line feeds written as
 * `\n`, with CRLF, on one line with spaces, in quotes.
 */
export function pemBlocks(text: string): PemBlock[] {
  const plain = text.replaceAll('\\r', '\r').replaceAll('\\n', '\n');
  return [...plain.matchAll(BLOCK)].map(([, label, body]) => ({ label: label!, pem: pemOf(label!, body!) }));
}

/** A PEM block with the line breaks that OpenSSL wants. Headers of encrypted keys stay. */
function pemOf(label: string, body: string): string {
  const content = body.includes(':') ? body.trim() : (body.replace(/\s+/g, '').match(LINE) ?? []).join('\n');
  return `-----BEGIN ${label}-----\n${content}\n-----END ${label}-----\n`;
}

/** The bytes behind a text that is base64 and nothing else; undefined for any other text. */
export function base64Bytes(text: string): Buffer | undefined {
  const plain = text.replaceAll('\\n', '').replace(/\s+/g, '');
  return plain.length >= MIN_BASE64 && BASE64.test(plain) ? Buffer.from(plain, 'base64') : undefined;
}

/** A text without the quotes that a shell or a .env file left around it. */
export function unquoted(text: string): string {
  const plain = text.trim();
  const quote = plain[0];
  const isQuoted = plain.length > 1 && (quote === '"' || quote === "'") && plain.endsWith(quote);
  return isQuoted ? plain.slice(1, -1).trim() : plain;
}
