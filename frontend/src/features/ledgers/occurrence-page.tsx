import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act, Occurrence } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { useViewpoint } from '@/lib/viewpoint';
import { AppLink } from '@/ui/app-link';
import { bundleAddress } from '@/ui/evidence-address';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { Timeline } from '@/ui/timeline';
import { ApprovalSeats } from './approval-seats';
import { AskingDrawer } from './asking-drawer';
import { CommentsSection } from './comments-section';
import { CorrectActDrawer } from './correct-act-drawer';
import { DecisionDrawer } from './decision-drawer';
import { FirstMomentSteps } from './first-moment-steps';
import { InstrumentDrawer } from './instrument-drawer';
import { occurrenceDetails, type Decision } from './ledgers.api';
import { NextStep } from './next-step';
import { OccurrenceActs } from './occurrence-acts';
import { OccurrenceFacts } from './occurrence-facts';
import { RecordActDrawer } from './record-act-drawer';
import type { Asking } from './requests.api';

export function OccurrencePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(occurrenceDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('occurrence.what')}>
      {(occurrence) => <OccurrenceDetail occurrence={occurrence} />}
    </QueryView>
  );
}

const decisions: { ability: keyof Occurrence['can']; decision: Decision; primary?: boolean }[] = [
  { ability: 'submit', decision: 'submission', primary: true },
  { ability: 'confirm', decision: 'confirmation', primary: true },
  { ability: 'return', decision: 'return' },
  { ability: 'declareNone', decision: 'no-event-declaration' },
  { ability: 'waive', decision: 'waiver' },
];

const askings: { ability: keyof Occurrence['can']; asking: Asking; primary?: boolean }[] = [
  { ability: 'decideExtension', asking: 'extension-decision', primary: true },
  { ability: 'declineWaiver', asking: 'waiver-declination' },
  { ability: 'requestExtension', asking: 'extension-request' },
  { ability: 'requestWaiver', asking: 'waiver-request' },
];

function OccurrenceDetail({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [decision, setDecision] = useState<Decision>();
  const [asking, setAsking] = useState<Asking>();
  const [recording, setRecording] = useState(false);
  const [dating, setDating] = useState(false);
  const [correcting, setCorrecting] = useState<Act>();
  const mayDisclose = useAbility('evidence.manage');
  // What is said about a duty, and its documents, are shown of today alone.
  const past = useViewpoint() !== undefined;
  const year = yearOf(occurrence.windowFrom);
  return (
    <Page
      title={title(occurrence)}
      trail={[
        { title: t('nav.ledgers'), href: address('/ledgers', { unit: occurrence.unitId, year }) },
        { title: occurrence.unitNameZh, href: address('/ledgers', { unit: occurrence.unitId, year }) },
      ]}
      subtitle={
        <>
          <StateTag state={occurrence.state} />
          {occurrence.recordedLate && <span className="mark">{t('line.recordedLate')}</span>}{' '}
          <NextStep occurrence={occurrence} />
          {occurrence.replacedById && (
            <>
              {' '}
              {t('occurrence.replacedBy')}{' '}
              <AppLink href={address(`/occurrences/${occurrence.replacedById}`)}>
                {t('occurrence.replacement')}
              </AppLink>
            </>
          )}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {occurrence.can.record && (
            <Button
              type={['record', 'make-up'].includes(occurrence.next.code) ? 'primary' : 'default'}
              onClick={() => setRecording(true)}
            >
              {t('act.record')}
            </Button>
          )}
          {decisions
            .filter(({ ability }) => occurrence.can[ability])
            .map((each) => (
              <Button
                key={each.decision}
                type={each.primary ? 'primary' : 'default'}
                onClick={() => setDecision(each.decision)}
              >
                {t(`decision.${each.decision}.action`)}
              </Button>
            ))}
          {occurrence.cadenceKind === 'standing' && occurrence.can.record && (
            <Button onClick={() => setDating(true)}>{t('instrument.date')}</Button>
          )}
          {askings
            .filter(({ ability }) => occurrence.can[ability])
            .map((each) => (
              <Button
                key={each.asking}
                type={each.primary ? 'primary' : 'default'}
                onClick={() => setAsking(each.asking)}
              >
                {t(`work.asking.${each.asking}.action`)}
              </Button>
            ))}
          {occurrence.acts.some((act) => act.evidence.length > 0) && (
            <Button href={bundleAddress({ occurrenceId: occurrence.id })} download>
              {t('keeping.bundle.ofDuty')}
            </Button>
          )}
          {mayDisclose && occurrence.acts.some((act) => act.evidence.length > 0) && (
            <AppLink href={address('/records/disclosures', { occurrence: occurrence.id })}>
              {t('disclosure.grant')}
            </AppLink>
          )}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      {occurrence.actingFor && (
        <p className="notice">
          {t('delegation.actingFor', {
            name: occurrence.actingFor.name ?? t('delegation.somebody'),
            post: occurrence.actingFor.postTitleZh,
            until: occurrence.actingFor.until,
          })}
        </p>
      )}
      {occurrence.asked && (
        <p className="notice">
          {t(`work.asking.waits.${occurrence.asked}`, {
            from: occurrence.dueOn,
            to: occurrence.askedDueOn,
          })}
        </p>
      )}
      <Section title={t('occurrence.facts')}>
        <OccurrenceFacts occurrence={occurrence} />
      </Section>
      {occurrence.steps && (
        <Section title={t('step.title')}>
          <FirstMomentSteps occurrence={occurrence} steps={occurrence.steps} />
        </Section>
      )}
      <Section title={t('occurrence.acts')}>
        <OccurrenceActs occurrence={occurrence} onCorrect={setCorrecting} />
        {past && <p className="quiet">{t('asOf.noEvidence')}</p>}
      </Section>
      {occurrence.approval && (
        <Section title={t('work.approval.title')}>
          <ApprovalSeats approval={occurrence.approval} />
        </Section>
      )}
      {!past && <CommentsSection occurrenceId={occurrence.id} />}
      <Section title={t('occurrence.timeline')}>
        <Timeline entries={occurrence.timeline} />
      </Section>
      {dating && <InstrumentDrawer occurrence={occurrence} onClose={() => setDating(false)} />}
      {decision && (
        <DecisionDrawer decision={decision} occurrence={occurrence} onClose={() => setDecision(undefined)} />
      )}
      {asking && (
        <AskingDrawer asking={asking} occurrence={occurrence} onClose={() => setAsking(undefined)} />
      )}
      {recording && (
        <RecordActDrawer
          unit={{ id: occurrence.unitId, name: occurrence.unitNameZh }}
          year={year}
          chosen={[occurrence.id]}
          {...(occurrence.actingFor ? { only: [occurrence] } : {})}
          onClose={() => setRecording(false)}
        />
      )}
      {correcting && (
        <CorrectActDrawer act={correcting} occurrence={occurrence} onClose={() => setCorrecting(undefined)} />
      )}
    </Page>
  );
}
