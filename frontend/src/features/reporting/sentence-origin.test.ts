import { describe, expect, it } from 'vitest';
import { originOf, sourceAddress } from './sentence-origin';

describe('a sentence of a report', () => {
  it('says whether it was assembled, changed since, or written', () => {
    expect(originOf({ text: '召开会议2次。', generated: '召开会议2次。' })).toBe('generated');
    expect(originOf({ text: '开会2次。', generated: '召开会议2次。' })).toBe('edited');
    expect(originOf({ text: '下一步抓好整改。', generated: null })).toBe('own');
  });

  it('leads to the page of each fact', () => {
    expect(sourceAddress({ kind: 'meeting', id: 'a' })).toBe('/meetings/a');
    expect(sourceAddress({ kind: 'resolution', id: 'b' })).toBe('/occurrences/b');
    expect(sourceAddress({ kind: 'finding', id: 'c' })).toBe('/findings/c');
  });
});
