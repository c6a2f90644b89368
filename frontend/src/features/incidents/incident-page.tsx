import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident, OrganisationUnit } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { CloseIncidentDrawer } from './close-incident-drawer';
import { CorrectIncidentDrawer } from './correct-incident-drawer';
import { IncidentCourse } from './incident-course';
import { FindingDrawer, LevelDrawer, ReasonedDrawer, ReportDrawer, type Reasoned } from './incident-drawers';
import { IncidentClocks, IncidentState } from './incident-state';
import { incidentDetails } from './incidents.api';

type Opened = Reasoned | 'report' | 'level' | 'close' | 'correct' | 'finding';

export function IncidentPage({ id, units }: { id: string; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const query = useQuery(incidentDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('incident.title')}>
      {(incident) => <Detail incident={incident} units={units} />}
    </QueryView>
  );
}

function Detail({ incident, units }: { incident: Incident; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Opened>();
  const close = () => setOpen(undefined);
  return (
    <Page
      title={incident.matter}
      trail={[{ title: t('incident.title'), href: '/incidents' }]}
      subtitle={
        <>
          <IncidentState state={incident.state} />{' '}
          {[incident.category, t(`incident.levels.${incident.level}`)].join(' · ')}
        </>
      }
      actions={<Actions incident={incident} onOpen={setOpen} />}
    >
      <Section title={t('occurrence.facts')}>
        <Facts incident={incident} />
      </Section>
      <Section title={t('incident.clocksTitle')}>
        <IncidentClocks incident={incident} />
        <Findings incident={incident} onLink={() => setOpen('finding')} />
      </Section>
      <Section title={t('incident.duties')}>
        <Duties incident={incident} />
      </Section>
      <Section title={t('incident.course')}>
        <IncidentCourse incident={incident} />
      </Section>
      {incident.learnt && (
        <Section title={t('incident.lessons')}>
          <p>{incident.learnt}</p>
          <Lessons incident={incident} />
        </Section>
      )}
      {open === 'report' && <ReportDrawer incident={incident} units={units} onClose={close} />}
      {open === 'level' && <LevelDrawer incident={incident} onClose={close} />}
      {open === 'close' && <CloseIncidentDrawer incident={incident} onClose={close} />}
      {open === 'correct' && <CorrectIncidentDrawer incident={incident} onClose={close} />}
      {open === 'finding' && <FindingDrawer incident={incident} onClose={close} />}
      {(open === 'pause' || open === 'resume' || open === 'reopen') && (
        <ReasonedDrawer incident={incident} what={open} onClose={close} />
      )}
    </Page>
  );
}

function Actions({ incident, onOpen }: { incident: Incident; onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation();
  const { can } = incident;
  const buttons: [Opened, boolean, boolean][] = [
    ['report', can.report, true],
    ['close', can.close, true],
    ['resume', can.resume, false],
    ['pause', can.pause, false],
    ['level', can.manage, false],
    ['correct', can.record, false],
    ['reopen', can.reopen, false],
  ];
  return (
    <Flex gap="small" wrap>
      {buttons
        .filter(([, may]) => may)
        .map(([what, , primary]) => (
          <Button key={what} type={primary ? 'primary' : 'default'} onClick={() => onOpen(what)}>
            {t(`incident.do.${what}`)}
          </Button>
        ))}
    </Flex>
  );
}

function Facts({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const facts: [string, string][] = [
    [t('incident.unit'), incident.unitNameZh],
    [t('incident.post'), incident.responsiblePostTitleZh],
    [t('incident.happenedAt'), beijing(incident.happenedAt)],
    [t('incident.knownAt'), beijing(incident.knownAt)],
    [t('incident.recordedAt'), beijing(incident.recordedAt)],
  ];
  return (
    <>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={facts.map(([label, children]) => ({ key: label, label, children }))}
      />
      {incident.channelId && (
        <p>
          {t('incident.channel')}：
          <AppLink href={`/channels/${incident.channelId}`}>{incident.channelNameZh ?? ''}</AppLink>
        </p>
      )}
    </>
  );
}

/** The steps are those of the duty, and are recorded there. */
function Duties({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const { title } = useNames();
  if (incident.duties.length === 0) return <p className="quiet">{t('incident.noDuties')}</p>;
  return (
    <ul className="plain-list">
      {incident.duties.map((each) => (
        <li key={each.id}>
          <AppLink href={`/occurrences/${each.id}`}>{title(each)}</AppLink> <StateTag state={each.state} />
          <div className="quiet">{t('incident.stepsThere')}</div>
        </li>
      ))}
    </ul>
  );
}

/** What is to be different, each with the duty that it became. */
function Lessons({ incident: { changes } }: { incident: Incident }) {
  const { t } = useTranslation();
  return (
    <>
      {changes.some(({ occurrenceId }) => occurrenceId !== null) && (
        <p className="quiet">{t('incident.lessonsAreDuties')}</p>
      )}
      <ul className="plain-list">
        {changes.map((each) => (
          <li key={each.text}>
            {each.occurrenceId ? (
              <AppLink href={`/occurrences/${each.occurrenceId}`}>{each.text}</AppLink>
            ) : (
              each.text
            )}{' '}
            {each.state && <StateTag state={each.state} />}{' '}
            <span className="quiet">
              {t('incident.changeIs', { post: each.ownerPostTitleZh, day: each.dueOn })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether something was concealed is what a finding says, and no clock. */
function Findings({ incident, onLink }: { incident: Incident; onLink: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      {incident.findingIds.map((each) => (
        <p key={each}>
          <AppLink href={`/findings/${each}`}>{t('incident.findingIs')}</AppLink>
        </p>
      ))}
      {(incident.can.manage || incident.can.reopen) && (
        <Button size="small" className="no-print" onClick={onLink}>
          {t('incident.do.finding')}
        </Button>
      )}
    </>
  );
}
