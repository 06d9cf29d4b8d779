import type { ItemPage, OpenIdPage } from './answer.js';

/** All OpenIDs of a paged list. Each page is fetched when it is needed. */
export async function* eachOpenId(
  page: (after: string | undefined) => Promise<OpenIdPage>,
): AsyncGenerator<string, void> {
  let after: string | undefined;
  for (;;) {
    const { data, next_openid: next } = await page(after);
    const openIds = data?.openid ?? [];
    yield* openIds;
    // The last page names its own last OpenID as the next one; only an empty page or an empty name ends the list.
    if (openIds.length === 0 || !next || next === after) return;
    after = next;
  }
}

/** Every item of a list that is counted by offset. */
export async function* eachItem<Item>(
  page: (offset: number) => Promise<Partial<ItemPage<Item>>>,
): AsyncGenerator<Item, void> {
  for (let offset = 0; ;) {
    const { item = [], total_count: total = 0 } = await page(offset);
    yield* item;
    offset += item.length;
    if (item.length === 0 || offset >= total) return;
  }
}

/** Groups the items of an iterator into lists of at most `size`. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[], void> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
