import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { line } from '@/testing/examples';
import { useOwnerWords } from './owner-words';

const words = (some: Parameters<typeof line>[0]) =>
  renderHook(() => useOwnerWords()).result.current(line(some));

describe('who answers for a duty', () => {
  it('is the unit where no post owes it', () => expect(words({})).toBe('单位集体'));

  it('is the holder of the day, and an acting one is marked', () => {
    expect(words({ postTitleZh: '科长', holderName: '王明' })).toBe('科长 · 王明');
    expect(words({ postTitleZh: '科长', holderName: '王明', holderActing: true })).toBe(
      '科长 · 王明（代理）',
    );
  });

  it('is whoever looks after a vacancy, and nobody only where nobody does', () => {
    expect(words({ postTitleZh: '科长', caretakerTitleZh: '局长', caretakerName: '李华' })).toBe(
      '科长 · 空缺，由局长 李华代管',
    );
    expect(words({ postTitleZh: '科长' })).toBe('科长 · 空缺，无人代管');
  });
});
