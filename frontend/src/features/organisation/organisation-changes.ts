import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import type { Latest } from '@/ui/command-drawer';
import { organisationDetails } from './organisation.api';

/** Reads the organisation anew and says, unit by unit, what is different from what the person saw. */
export function useLatestOrganisation(seen: Organisation): () => Promise<Latest> {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  return async () => {
    const now = await cache.fetchQuery({ ...organisationDetails(tenant), staleTime: 0 });
    const before = new Map(seen.units.map((unit) => [unit.id, unit]));
    const called = (id: string | null) => now.units.find((unit) => unit.id === id)?.nameZh ?? t('ui.none');
    const changes = now.units.flatMap((unit) => {
      const old = before.get(unit.id);
      const words: string[] = [];
      if (!old) words.push(t('organisation.changes.opened', { name: unit.nameZh }));
      else {
        if (old.nameZh !== unit.nameZh)
          words.push(t('organisation.changes.renamed', { from: old.nameZh, to: unit.nameZh }));
        if (old.parentId !== unit.parentId)
          words.push(t('organisation.changes.moved', { name: unit.nameZh, to: called(unit.parentId) }));
        if (old.dissolvedOn !== unit.dissolvedOn)
          words.push(t('organisation.changes.dissolved', { name: unit.nameZh }));
      }
      return words.map((sentence, index) => ({ id: `${unit.id}-${index}`, words: sentence }));
    });
    return { version: now.version, changes };
  };
}
