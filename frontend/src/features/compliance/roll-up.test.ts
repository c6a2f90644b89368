import { describe, expect, it } from 'vitest';
import { counts } from '@/testing/examples';
import { addCounts, asTree, monthsByUnit } from './roll-up';

const units = [
  { unitId: 'bureau', parentId: null },
  { unitId: 'office', parentId: 'bureau' },
  { unitId: 'desk', parentId: 'office' },
];

describe('rolling months up the organisation', () => {
  it('lays what lay below each unit out over the year', () => {
    const rows = monthsByUnit([
      { unitId: 'bureau', month: 3, subtree: counts({ missed: 1, fulfilled: 2 }) },
      { unitId: 'office', month: 3, subtree: counts({ missed: 1 }) },
    ]);
    expect(rows.get('bureau')?.[2]).toEqual(counts({ missed: 1, fulfilled: 2 }));
    expect(rows.get('office')?.[2]).toEqual(counts({ missed: 1 }));
    expect(rows.get('office')?.[3]).toBeUndefined();
    expect(rows.get('office')).toHaveLength(12);
  });

  it('adds nothing to nothing', () => {
    expect(addCounts([])).toEqual(counts());
  });
});

describe('the tree of units', () => {
  it('keeps the order given and puts a unit without a visible parent at the top', () => {
    const tree = asTree([...units, { unitId: 'orphan', parentId: 'elsewhere' }]);
    expect(tree.map((node) => node.key)).toEqual(['bureau', 'orphan']);
    expect(tree[0]?.children?.[0]?.children?.[0]?.key).toBe('desk');
  });
});
