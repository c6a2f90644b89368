import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line, MyDuties } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useAbility, useSession, useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { DutyCards } from './duty-cards';
import { myDuties } from './ledgers.api';
import { RecordActDrawer } from './record-act-drawer';

/** @param above What other features have waiting for the person. */
export function WorkbenchPage({ above }: { above?: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday();
  const query = useQuery(myDuties(useTenant()));
  return (
    <Page
      title={t('nav.workbench')}
      subtitle={t('workbench.greeting', {
        name: session.person?.name ?? session.account.userName,
        day: today,
      })}
    >
      {above}
      <QueryView query={query} what={t('nav.workbench')}>
        {(duties) => <Workbench duties={duties} />}
      </QueryView>
    </Page>
  );
}

type Part = keyof MyDuties;

function Workbench({ duties }: { duties: MyDuties }) {
  const { t } = useTranslation();
  const mayDecide = useAbility('duty.review');
  const mayRecord = useAbility('duty.record');
  const [recording, setRecording] = useState<Line>();
  // Whoever decides for others opens the page for that; whoever records sees first what came back.
  const parts: Part[] = mayDecide
    ? ['waitingForMe', 'requests', ...(mayRecord ? (['returned'] as const) : []), 'due', 'recentlyDecided']
    : ['returned', 'due', 'recentlyDecided'];
  return (
    <>
      <nav className="figures" aria-label={t('workbench.summary')}>
        {parts.map((part) => (
          <a key={part} className={`figure figure-${part}`} href={`#${part}`}>
            <span className="figure-label">{t(`workbench.${part}`)}</span>
            <span className="figure-value">{duties[part].length}</span>
          </a>
        ))}
      </nav>
      {parts.map((part) => (
        <div id={part} key={part}>
          <Section
            title={t('workbench.titled', { title: t(`workbench.${part}`), count: duties[part].length })}
          >
            {duties[part].length === 0 ? (
              <EmptyNote reason={t(`workbench.none.${part}`)} />
            ) : (
              <DutyCards
                lines={duties[part]}
                decide={part === 'waitingForMe' || part === 'requests'}
                {...(mayRecord && (part === 'due' || part === 'returned') ? { onRecord: setRecording } : {})}
              />
            )}
          </Section>
        </div>
      ))}
      {recording && (
        <RecordActDrawer
          unit={{ id: recording.unitId, name: recording.unitNameZh }}
          year={yearOf(recording.windowFrom)}
          chosen={[recording.id]}
          onClose={() => setRecording(undefined)}
        />
      )}
    </>
  );
}
