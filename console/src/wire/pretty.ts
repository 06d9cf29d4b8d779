/** A body of XML or JSON laid out for reading, also below a word; anything else as it is. Never fails. */
export function pretty(text: string): string {
  const start = text.trimStart();
  if (start.startsWith('<')) return prettyXml(start);
  if (start.startsWith('{') || start.startsWith('[')) return prettyJson(start);
  // A notification of WeChat Pay is shown as its type and its resource.
  const [, word, rest = ''] = /^([\w.]+) (\{[^]*)$/.exec(text) ?? [];
  return word === undefined ? text : `${word}\n${prettyJson(rest)}`;
}

/** Only white space is added, so that long numbers stay as they were sent. */
function prettyJson(text: string): string {
  try {
    JSON.parse(text);
  } catch {
    return text; // not JSON, or cut short
  }
  let out = '';
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/g)) {
    if (token === '{' || token === '[') {
      depth++;
      out += token + line();
    } else if (token === '}' || token === ']') {
      depth--;
      out = /[{[]\s*$/.test(out) ? out.trimEnd() + token : out + line() + token;
    } else if (token === ',') out += token + line();
    else out += token === ':' ? ': ' : token;
  }
  return out;
}

function prettyXml(text: string): string {
  let out = '';
  let depth = 0;
  let before: 'open' | 'text' | 'close' = 'close';
  const onLine = (token: string) => `${out === '' ? '' : '\n'}${'  '.repeat(depth)}${token}`;
  for (const [token] of text.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>?|[^<]+/g)) {
    if (token.startsWith('<![CDATA[') || !token.startsWith('<')) {
      if (token.trim() === '') continue;
      out += token.trim();
      before = 'text';
    } else if (token.startsWith('</')) {
      depth = Math.max(0, depth - 1);
      out += before === 'close' ? onLine(token) : token;
      before = 'close';
    } else {
      out += onLine(token);
      before = token.endsWith('/>') || /^<[?!]/.test(token) ? 'close' : 'open';
      if (before === 'open') depth++;
    }
  }
  return out;
}
