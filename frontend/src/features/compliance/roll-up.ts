import type { Counts } from '@/api/schema';

const names = [
  'notDue',
  'open',
  'dueSoon',
  'submitted',
  'returned',
  'overdue',
  'fulfilled',
  'late',
  'missed',
  'madeUp',
  'waived',
  'declaredNone',
  'noVerdict',
  'withdrawn',
  'total',
] as const satisfies readonly (keyof Counts)[];

export function addCounts(all: readonly Counts[]): Counts {
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, counts) => sum + counts[name], 0)]),
  ) as unknown as Counts;
}

interface InTree {
  unitId: string;
  parentId: string | null;
}

/** Each unit's twelve months with everything below it, which the server counts under the parent of each duty's own day. */
export function monthsByUnit(
  months: readonly { unitId: string; month: number; subtree: Counts }[],
): Map<string, (Counts | undefined)[]> {
  const rows = new Map<string, (Counts | undefined)[]>();
  for (const { unitId, month, subtree } of months) {
    const row = rows.get(unitId) ?? Array.from<Counts | undefined>({ length: 12 });
    row[month - 1] = subtree;
    rows.set(unitId, row);
  }
  return rows;
}

export interface TreeNode<T> {
  key: string;
  value: T;
  children?: TreeNode<T>[];
}

/** The flat list as a tree; a unit whose parent may not be seen stands at the top. */
export function asTree<T extends InTree>(units: readonly T[]): TreeNode<T>[] {
  const known = new Set(units.map((unit) => unit.unitId));
  const build = (parent: string | null): TreeNode<T>[] =>
    units
      .filter(
        (unit) => (unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null) === parent,
      )
      .map((unit) => {
        const children = build(unit.unitId);
        return { key: unit.unitId, value: unit, ...(children.length > 0 ? { children } : {}) };
      });
  return build(null);
}

/** The tree as rows, each followed by those under it. */
export const flat = <T>(nodes: readonly TreeNode<T>[]): T[] =>
  nodes.flatMap((node) => [node.value, ...flat(node.children ?? [])]);

export function depths(units: readonly InTree[]): Map<string, number> {
  const parents = new Map(units.map((unit) => [unit.unitId, unit.parentId]));
  return new Map(
    units.map((unit) => {
      let depth = 0;
      for (let at = unit.parentId; at && parents.has(at) && depth < 20; at = parents.get(at) ?? null)
        depth += 1;
      return [unit.unitId, depth];
    }),
  );
}
