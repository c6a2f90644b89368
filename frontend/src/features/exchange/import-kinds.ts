import type { ImportKind } from './exchange.api';

/** What can be imported, and the ability that it needs; the server asks for the same. */
export const importKinds: readonly { kind: ImportKind; ability: string }[] = [
  { kind: 'units', ability: 'organisation.manage' },
  { kind: 'posts', ability: 'post.manage' },
  { kind: 'acts', ability: 'ledger.open-year' },
];
