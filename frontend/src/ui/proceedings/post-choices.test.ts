import { describe, expect, it } from 'vitest';
import { postChoices } from './post-choices';

const holder = { personId: 'x', name: '张某', since: '2026-01-01', acting: false };

describe('the posts that a record of a meeting may name', () => {
  it('are those of the unit, with whoever holds them', () => {
    expect(
      postChoices([
        { id: 'a', titleZh: '书记', holder },
        { id: 'b', titleZh: '委员', holder: null },
      ]),
    ).toEqual([
      { value: 'a', label: '书记 · 张某' },
      { value: 'b', label: '委员' },
    ]);
  });

  it('and those that the record names already, once', () => {
    expect(
      postChoices(
        [{ id: 'a', titleZh: '书记', holder }],
        [
          { postId: 'a', titleZh: '书记', holderName: '李某' },
          { postId: 'c', titleZh: '局长', holderName: '王某' },
        ],
      ),
    ).toEqual([
      { value: 'a', label: '书记 · 张某' },
      { value: 'c', label: '局长 · 王某' },
    ]);
  });
});
