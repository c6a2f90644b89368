import { describe, expect, it } from 'vitest';
import { find, pieces } from './marked-text';

const text = '第一条 甲。第二条 至少每半年研究一次。';

describe('a text with marked places', () => {
  it('is whole again when its pieces are put together', () => {
    const cut = pieces(text, { start: 0, length: text.length }, [
      { start: 10, length: 6 },
      { start: 12, length: 8 },
    ]);
    expect(cut.map((piece) => piece.words).join('')).toBe(text);
    expect(
      cut
        .filter((piece) => piece.marked)
        .map((piece) => piece.words)
        .join(''),
    ).toBe(text.slice(10, 20));
  });

  it('shows of a place what lies in the stretch', () => {
    expect(pieces(text, { start: 6, length: 4 }, [{ start: 0, length: 8 }])).toEqual([
      { start: 6, words: text.slice(6, 8), marked: true },
      { start: 8, words: text.slice(8, 10), marked: false },
    ]);
  });

  it('is one piece without a place', () => {
    expect(pieces(text, { start: 0, length: 3 }, [])).toEqual([{ start: 0, words: '第一条', marked: false }]);
  });
});

describe('finding words', () => {
  it('looks in the article first', () => {
    expect(find('甲乙甲', '甲', { start: 1, length: 2 })).toEqual({ start: 2, length: 1 });
    expect(find('甲乙甲', ' 甲 ', undefined)).toEqual({ start: 0, length: 1 });
  });

  it('finds nothing that is not there', () => {
    expect(find(text, '每月', undefined)).toBeUndefined();
    expect(find(text, ' ', undefined)).toBeUndefined();
  });
});
