/** One part of a form. */
export interface FormPart {
  readonly name: string;
  readonly filename: string | undefined;
  readonly contentType: string;
  readonly bytes: Buffer;
}

const BOUNDARY = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i;
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** Reads `multipart/form-data`; empty when it is not that, or not well-formed. */
export function readForm(contentType: string | undefined, body: Buffer): FormPart[] {
  const match = BOUNDARY.exec(contentType ?? '');
  const boundary = match?.[1] ?? match?.[2];
  if (!boundary) return [];
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first mark has no line before it.
  const text = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: FormPart[] = [];
  let from = text.indexOf(mark);
  while (from >= 0) {
    const start = from + mark.length;
    const end = text.indexOf(mark, start);
    if (end < 0) break;
    const part = readPart(text.subarray(start, end));
    if (part) parts.push(part);
    from = end;
  }
  return parts;
}

function readPart(part: Buffer): FormPart | undefined {
  const headEnd = part.indexOf(END_OF_HEAD);
  if (headEnd < 0) return undefined;
  const head = part.subarray(0, headEnd).toString('utf8');
  const name = /\bname="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined) return undefined;
  return {
    name,
    filename: /\bfilename="([^"]*)"/i.exec(head)?.[1],
    contentType: /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? 'application/octet-stream',
    bytes: Buffer.from(part.subarray(headEnd + END_OF_HEAD.length)),
  };
}
