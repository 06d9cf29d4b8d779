/** A file of a form. */
export interface FormFile {
  readonly name: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** What a `multipart/form-data` body holds. */
interface Form {
  readonly files: readonly FormFile[];
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads `multipart/form-data`; the form is empty when the body is anything else. */
export async function readForm(contentType = '', body: Buffer): Promise<Form> {
  const files: FormFile[] = [];
  const fields = new Map<string, string>();
  for (const [name, value] of await entries(contentType, body)) {
    if (typeof value === 'string') fields.set(name, value);
    else {
      const bytes = Buffer.from(await value.arrayBuffer());
      files.push({ name, filename: value.name, contentType: value.type, bytes });
    }
  }
  return { files, fields };
}

async function entries(contentType: string, body: Buffer) {
  if (!/^multipart\/form-data\b/i.test(contentType)) return [];
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return [];
  }
}
