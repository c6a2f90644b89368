import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line, MyDuties } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useAbility, useSession, useTenant, useToday } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { DelegatedSection } from './delegated-work';
import { DemandCards } from './demand-cards';
import { DutyCards } from './duty-cards';
import { EscalatedCards } from './escalated-cards';
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

type Part = Exclude<keyof MyDuties, 'escalated' | 'demands' | 'delegated'>;

function Workbench({ duties }: { duties: MyDuties }) {
  const { t } = useTranslation();
  const mayDecide = useAbility('duty.review');
  const mayRecord = useAbility('duty.record');
  const maySubmit = useAbility('duty.submit');
  const [recording, setRecording] = useState<Line>();
  const [recordingFor, setRecordingFor] = useState<Line>();
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
        <a className="figure figure-escalated" href="#escalated">
          <span className="figure-label">{t('inbox.workbench.escalated')}</span>
          <span className="figure-value">{duties.escalated.length}</span>
        </a>
        {maySubmit && (
          <a className="figure figure-demands" href="#demands">
            <span className="figure-label">{t('inbox.workbench.demands')}</span>
            <span className="figure-value">{duties.demands.length}</span>
          </a>
        )}
      </nav>
      <BroughtToMe duties={duties} withDemands={maySubmit} />
      {duties.delegated.map((work) => (
        <DelegatedSection key={work.delegationId} work={work} onRecord={setRecordingFor} />
      ))}
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
      {recordingFor && (
        <RecordActDrawer
          unit={{ id: recordingFor.unitId, name: recordingFor.unitNameZh }}
          year={yearOf(recordingFor.windowFrom)}
          chosen={[recordingFor.id]}
          only={[recordingFor]}
          onClose={() => setRecordingFor(undefined)}
        />
      )}
    </>
  );
}

/** What others put before this person: overdue duties from below, and demands that wait. */
function BroughtToMe({ duties, withDemands }: { duties: MyDuties; withDemands: boolean }) {
  const { t } = useTranslation();
  const titled = (title: string, count: number) => t('workbench.titled', { title, count });
  return (
    <>
      <div id="escalated">
        <Section title={titled(t('inbox.workbench.escalated'), duties.escalated.length)}>
          {duties.escalated.length === 0 ? (
            <EmptyNote reason={t('inbox.workbench.escalatedNone')} />
          ) : (
            <EscalatedCards duties={duties.escalated} />
          )}
        </Section>
      </div>
      {withDemands && (
        <div id="demands">
          <Section title={titled(t('inbox.workbench.demands'), duties.demands.length)}>
            {duties.demands.length === 0 ? (
              <EmptyNote reason={t('inbox.workbench.demandsNone')} />
            ) : (
              <DemandCards demands={duties.demands} />
            )}
          </Section>
        </div>
      )}
    </>
  );
}
