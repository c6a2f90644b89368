import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { Section } from '@/ui/page';
import { HandoverTable } from './handover-table';
import { myHandovers } from './handovers.api';

/** What waits for the reader's own signature; nothing is shown while nothing waits. */
export function WaitingHandovers() {
  const { t } = useTranslation();
  const { data } = useQuery(myHandovers(useTenant()));
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('handover.waiting')}>
      <HandoverTable handovers={data.items} label={t('handover.waiting')} />
    </Section>
  );
}
