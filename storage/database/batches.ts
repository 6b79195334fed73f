/** So many records are read or written at a time: memory holds a batch, and in between the page answers. */
export const batch = 250;

/** Does something with each of many records, in one transaction: a batch at a time. */
export async function inBatches<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let done = 0; done < items.length; done += batch)
    await Promise.all(items.slice(done, done + batch).map(work));
}
