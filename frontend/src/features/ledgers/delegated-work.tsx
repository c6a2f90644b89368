import { useTranslation } from 'react-i18next';
import type { DelegatedWork, Line } from '@/api/schema';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { DutyCards } from './duty-cards';

interface Props {
  work: DelegatedWork;
  onRecord: (line: Line) => void;
}

/** What waits because the person acts for another: that post's duties, and what it has to confirm. */
export function DelegatedSection({ work, onRecord }: Props) {
  const { t } = useTranslation();
  const records = work.abilities.includes('duty.record');
  return (
    <Section
      title={t('delegation.delegated', {
        name: work.principalName ?? t('delegation.somebody'),
        unit: work.unitNameZh,
        post: work.postTitleZh,
        until: work.until,
      })}
    >
      {work.due.length + work.waitingForMe.length === 0 && (
        <EmptyNote reason={t('delegation.delegatedNone')} />
      )}
      {work.due.length > 0 && (
        <DutyCards lines={work.due} decide={false} {...(records ? { onRecord } : {})} />
      )}
      {work.waitingForMe.length > 0 && (
        <>
          <h3>
            {t('workbench.titled', { title: t('delegation.waiting'), count: work.waitingForMe.length })}
          </h3>
          <DutyCards lines={work.waitingForMe} decide />
        </>
      )}
    </Section>
  );
}
