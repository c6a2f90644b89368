import { describe, expect, it } from 'vitest';
import { allPages } from './pages';

const pages = (count: number) => (cursor: string | undefined) => {
  const page = Number(cursor ?? 0);
  return Promise.resolve({
    items: Array.from({ length: 500 }, (_, index) => page * 500 + index),
    nextCursor: page + 1 < count ? String(page + 1) : null,
  });
};

describe('reading a list to its end', () => {
  it('follows the cursor', async () => {
    const { items, complete } = await allPages(pages(3));
    expect(items).toEqual(Array.from({ length: 1500 }, (_, index) => index));
    expect(complete).toBe(true);
  });

  it('stops at what nobody would scroll through, and says so', async () => {
    const { items, complete } = await allPages(pages(9));
    expect(items).toHaveLength(2000);
    expect(complete).toBe(false);
  });
});
