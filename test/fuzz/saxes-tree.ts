import { SaxesParser } from 'saxes';

/** A tree of elements. A leaf is its text. */
export type Tree = string | { [name: string]: Tree | Tree[] };

interface OpenElement {
  readonly name: string;
  readonly segments: { readonly cdata: boolean; readonly text: string }[];
  children: Record<string, Tree | Tree[]> | undefined;
}

/**
 * Reads XML with a general parser, and applies two rules of the package's reader: text outside CDATA is trimmed, and
 * a repeated element is a list.
 *
 * @throws Error when the document is not well-formed
 */
export function treeBySaxes(xml: string): Tree {
  const parser = new SaxesParser();
  const stack: OpenElement[] = [{ name: '', segments: [], children: undefined }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => stack.push({ name, segments: [], children: undefined }));
  parser.on('text', (text) => stack.at(-1)!.segments.push({ cdata: false, text }));
  parser.on('cdata', (text) => stack.at(-1)!.segments.push({ cdata: true, text }));
  parser.on('closetag', () => {
    const { name, segments, children } = stack.pop()!;
    const parent = stack.at(-1)!;
    parent.children ??= Object.create(null) as Record<string, Tree>;
    const before = parent.children[name];
    const value = children ?? textOf(segments);
    parent.children[name] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  });
  parser.write(xml).close();
  return stack[0]!.children!['xml'] as Tree;
}

function textOf(segments: OpenElement['segments']): string {
  return segments
    .map(({ cdata, text }, i) => {
      let trimmed = text;
      if (!cdata && segments.slice(0, i).every((segment) => !segment.cdata))
        trimmed = trimmed.replace(/^[ \t\r\n]+/, '');
      if (!cdata && i === segments.length - 1) trimmed = trimmed.replace(/[ \t\r\n]+$/, '');
      return trimmed;
    })
    .join('');
}

/** A text as XML gives it: a carriage return, with its line feed, becomes one line feed. */
export function asXmlSaysIt(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
