import type { TFunction } from 'i18next';
import type { Projection } from '@/api/schema';
import { beijing } from '@/lib/days';

/** How the latest rebuild goes, or how it ended. */
export function rebuildWords(t: TFunction, rebuild: Projection['rebuild']): string {
  if (!rebuild) return t('operations.none');
  if (rebuild.fault !== null) return t('operations.failed');
  if (rebuild.endedAt) return t('operations.done', { at: beijing(rebuild.endedAt), total: rebuild.total });
  if (rebuild.begunAt) return t('operations.under', { done: rebuild.done, total: rebuild.total });
  return t('operations.waits');
}
