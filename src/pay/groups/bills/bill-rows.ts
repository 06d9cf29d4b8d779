/** A line of a bill, by the names in its first line. Amounts are text in yuan: `yuan(row['订单金额'])` gives fen. */
export type BillRow = Readonly<Record<string, string>>;

/** A line of a bill; `isTotal` for the one after the second header. */
interface ReadRow {
  readonly row: BillRow;
  readonly isTotal: boolean;
}

/**
 * Reads the lines of a bill: a header, rows, a header of totals, the totals. Each value has a backtick in front, which
 * keeps spreadsheets from reading numbers into it; a comma inside a value is not followed by one.
 */
export async function* billRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadRow> {
  let names: readonly string[] | undefined;
  let isTotal = false;
  for await (const line of lines(bytes)) {
    if (line === '') continue;
    if (!line.startsWith('`')) {
      isTotal = names !== undefined;
      names = line.split(',').map((name) => name.trim());
      continue;
    }
    yield { row: rowOf(names ?? [], line), isTotal };
  }
}

function rowOf(names: readonly string[], line: string): BillRow {
  const values = line.slice(1).split(',`');
  const entries = values.map((value, index) => [names[index] ?? String(index), value.trimEnd()] as const);
  return Object.fromEntries(entries);
}

/** Lines without their ends; a character may be cut between two chunks, and a byte order mark may stand in front. */
async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop()!;
    for (const line of parts) yield line.trimEnd();
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.trimEnd();
}
