import { Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation, WorkDivision } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { DivisionDrawer } from './division-drawer';
import type { DivisionStep } from './division-sending';
import { AssignmentTable, SupervisionTable } from './division-tables';
import { workDivision } from './structure.api';

/** Who is responsible for which article, who leads and coordinates, who supervises: as it was on a day. */
export function DivisionPanel({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const today = useToday();
  const dayId = useId();
  const [day, setDay] = useState(today);
  const [step, setStep] = useState<DivisionStep>();
  const query = useQuery(workDivision(useTenant(), day));
  return (
    <>
      <Flex gap="small" wrap align="center" className="filter-bar no-print">
        <label htmlFor={dayId}>{t('structure.day')}</label>
        <div style={{ width: '11em' }}>
          <DayField id={dayId} value={day} max={today} onChange={(next) => setDay(next ?? today)} />
        </div>
      </Flex>
      <p className="quiet">{t('structure.work.purpose')}</p>
      <QueryView query={query} what={t('structure.division')}>
        {(division) => (
          <Division
            division={division}
            organisation={organisation}
            mayManage={division.can.manage && day === today}
            onStep={setStep}
          />
        )}
      </QueryView>
      {step && <DivisionDrawer step={step} organisation={organisation} onClose={() => setStep(undefined)} />}
    </>
  );
}

interface Props {
  division: WorkDivision;
  organisation: Organisation;
  mayManage: boolean;
  onStep: (step: DivisionStep) => void;
}

function Division({ division, organisation, mayManage, onStep }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const start = (step: DivisionStep, label: string) =>
    mayManage && (
      <Button size="small" className="no-print" onClick={() => onStep(step)}>
        {label}
      </Button>
    );
  return (
    <>
      <Section
        title={t('structure.work.pattern')}
        extra={start({ kind: 'pattern', current: division.pattern }, t('structure.work.setPattern'))}
      >
        {division.pattern ? (
          <Pattern pattern={division.pattern} organisation={organisation} />
        ) : (
          <EmptyNote reason={t('structure.work.noPattern')} />
        )}
      </Section>
      <Section
        title={t('structure.work.topics')}
        extra={start({ kind: 'assign' }, t('structure.work.assign'))}
      >
        {division.assignments.length === 0 ? (
          <EmptyNote reason={t('structure.work.noTopics')} />
        ) : (
          <AssignmentTable
            assignments={division.assignments}
            {...(mayManage ? { onRelease: (assignment) => onStep({ kind: 'release', assignment }) } : {})}
          />
        )}
      </Section>
      <Section
        title={t('structure.work.supervision')}
        extra={start({ kind: 'supervise' }, t('structure.work.supervise'))}
      >
        {division.supervisions.length === 0 ? (
          <EmptyNote reason={t('structure.work.noSupervision')} />
        ) : (
          <SupervisionTable
            supervisions={division.supervisions}
            {...(mayManage
              ? { onEnd: (supervision) => onStep({ kind: 'endSupervision', supervision }) }
              : {})}
          />
        )}
        <p className="quiet">
          {t('structure.work.maySee', {
            abilities: division.supervisorAbilities.map((each) => code('ability', each)).join('、'),
          })}
        </p>
      </Section>
    </>
  );
}

function Pattern({
  pattern,
  organisation,
}: {
  pattern: NonNullable<WorkDivision['pattern']>;
  organisation: Organisation;
}) {
  const { t } = useTranslation();
  const { name, title } = useNames();
  const unit = (id: string) => {
    const found = organisation.units.find((each) => each.id === id);
    return found ? name(found) : t('ui.none');
  };
  const facts: [string, string][] = [
    [t('structure.work.leading'), unit(pattern.leadingUnitId)],
    [t('structure.work.coordinating'), unit(pattern.coordinatingUnitId)],
    [
      t('structure.work.coordinator'),
      pattern.coordinatorTitleZh
        ? [
            title({ titleZh: pattern.coordinatorTitleZh, titleEn: pattern.coordinatorTitleEn }),
            pattern.coordinatorName ?? t('structure.group.vacant'),
          ].join(' · ')
        : t('ui.none'),
    ],
    [t('structure.work.basis'), pattern.basis ?? t('ui.none')],
    [t('structure.from'), pattern.from],
    [t('structure.work.joining'), pattern.joiningUnitIds.map(unit).join('、') || t('ui.none')],
  ];
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={facts.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
