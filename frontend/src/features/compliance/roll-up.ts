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

/** Every unit with itself and all below it, in the organisation's order. */
export function subtrees(units: readonly InTree[]): Map<string, Set<string>> {
  const parents = new Map(units.map((unit) => [unit.unitId, unit.parentId]));
  const below = new Map(units.map((unit) => [unit.unitId, new Set([unit.unitId])]));
  for (const unit of units) {
    const seen = new Set([unit.unitId]);
    for (let at = unit.parentId; at && !seen.has(at); at = parents.get(at) ?? null) {
      below.get(at)?.add(unit.unitId);
      seen.add(at);
    }
  }
  return below;
}

/** Each unit's twelve months with everything below it; the server counts each unit by itself. */
export function monthsBySubtree(
  units: readonly InTree[],
  months: readonly { unitId: string; month: number; counts: Counts }[],
): Map<string, (Counts | undefined)[]> {
  const own = new Map<string, Map<number, Counts>>();
  for (const { unitId, month, counts } of months)
    own.set(unitId, (own.get(unitId) ?? new Map<number, Counts>()).set(month, counts));
  const rows = new Map<string, (Counts | undefined)[]>();
  for (const [unitId, members] of subtrees(units)) {
    const row = Array.from({ length: 12 }, (_, index) => {
      const found = [...members].flatMap((member) => own.get(member)?.get(index + 1) ?? []);
      return found.length === 0 ? undefined : addCounts(found);
    });
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
