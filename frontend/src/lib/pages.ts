interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Enough for any bureau; beyond it a person searches rather than scrolls. */
const MOST = 2000;

/** A list to its end, page by page. `complete` is false when there is more than anybody would read. */
export async function allPages<T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<{ items: T[]; complete: boolean }> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && items.length < MOST);
  return { items, complete: cursor === undefined };
}
