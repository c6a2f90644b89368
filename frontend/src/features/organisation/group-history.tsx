import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LeadingGroup } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { QueryView } from '@/ui/query-view';
import { SideDrawer } from '@/ui/side-drawer';
import { GroupSeats } from './group-seats';
import { leadingGroup } from './structure.api';

/** Every composition that a group had, the latest first. */
export function GroupHistoryDrawer({ group, onClose }: { group: LeadingGroup; onClose: () => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const query = useQuery(leadingGroup(useTenant(), group.id));
  return (
    <SideDrawer
      title={t('structure.group.history', { name: name(group) })}
      size="min(680px, 100vw)"
      onClose={onClose}
    >
      <QueryView query={query} what={t('structure.group.former')}>
        {({ seats }) => {
          const days = [...new Set(seats.map((seat) => seat.from))].sort().reverse();
          return days.map((from) => {
            const then = seats.filter((seat) => seat.from === from);
            const until = then[0]?.until;
            return (
              <section key={from}>
                <h3>
                  {t('structure.since', { day: from })} {until && t('structure.until', { day: until })}
                </h3>
                <GroupSeats seats={then} />
              </section>
            );
          });
        }}
      </QueryView>
    </SideDrawer>
  );
}
