import { useTranslation } from 'react-i18next';
import type { Occurrence } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import type { Change } from '@/ui/conflict-notice';

/** The facts recorded since a person opened the duty, as sentences: who, when, what. */
export function useChangesSince() {
  const { t } = useTranslation();
  const code = useCodes();
  return (seen: Occurrence, now: Occurrence): Change[] => {
    const last = Math.max(0, ...seen.timeline.map((entry) => entry.sequence));
    return now.timeline
      .filter((entry) => entry.sequence > last)
      .map((entry) => ({
        id: String(entry.sequence),
        words: t('conflict.entry', {
          at: beijing(entry.recordedAt),
          who: entry.actor.name ?? t('ui.actorIsSystem'),
          what: code('event', entry.type.replace(/\.v\d+$/, '')),
          state: code('state', entry.statusTo ?? now.state),
        }),
      }));
  };
}
