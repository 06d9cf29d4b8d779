import { randomBytes } from 'node:crypto';

/** One file of a form. */
export interface FormFile {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A field of a form: its text, or its text with the MIME type of the part. */
type FormField = string | { readonly value: string; readonly type: string };

/**
 * The bytes of a `multipart/form-data` body. They are made here and not by `FormData`, so that they are the same for
 * every implementation of `fetch`, carry a length (WeChat takes no upload without one) and can be sent again.
 */
export function multipart(
  fields: Readonly<Record<string, FormField>>,
  file: FormFile,
): { contentType: string; body: Uint8Array } {
  const boundary = `wechat${randomBytes(16).toString('hex')}`;
  const parts: Uint8Array[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const { value, type } = typeof field === 'string' ? { value: field, type: undefined } : field;
    const typed = type === undefined ? '' : `\r\ncontent-type: ${lineOf(type)}`;
    parts.push(Buffer.from(`--${boundary}\r\n${disposition(name)}${typed}\r\n\r\n${value}\r\n`));
  }
  const head = `${disposition(file.field)}; filename="${quotable(file.name)}"\r\ncontent-type: ${lineOf(file.type)}`;
  parts.push(Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), file.bytes);
  parts.push(Buffer.from(`\r\n--${boundary}--\r\n`));
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat(parts) };
}

function disposition(name: string): string {
  return `content-disposition: form-data; name="${quotable(name)}"`;
}

/** As browsers write names: three characters are escaped, everything else is raw UTF-8. */
function quotable(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function lineOf(type: string): string {
  return type.replace(/[^\x20-\x7e]/g, '');
}
