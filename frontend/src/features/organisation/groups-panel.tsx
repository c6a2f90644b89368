import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadingGroup, Organisation } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { EstablishGroupDrawer, GroupDrawer, type GroupStep } from './group-drawers';
import { GroupHistoryDrawer } from './group-history';
import { GroupSeats } from './group-seats';
import { leadingGroups } from './structure.api';

/** The leading groups of a day: of which posts each is made, who holds them, and where its office lies. */
export function GroupsPanel({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const today = useToday();
  const dayId = useId();
  const [day, setDay] = useState(today);
  const [establishing, setEstablishing] = useState(false);
  const query = useQuery(leadingGroups(useTenant(), day));
  return (
    <>
      <Flex gap="small" wrap align="center" className="filter-bar no-print">
        <label htmlFor={dayId}>{t('structure.day')}</label>
        <div style={{ width: '11em' }}>
          <DayField id={dayId} value={day} max={today} onChange={(next) => setDay(next ?? today)} />
        </div>
        {organisation.can.manage && (
          <Button type="primary" onClick={() => setEstablishing(true)}>
            {t('structure.group.establish')}
          </Button>
        )}
      </Flex>
      <p className="quiet">{t('structure.group.purpose')}</p>
      <QueryView query={query} what={t('structure.groups')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('structure.group.none')} />
          ) : (
            items.map((group) => (
              <GroupSection key={group.id} group={group} organisation={organisation} now={day === today} />
            ))
          )
        }
      </QueryView>
      {establishing && (
        <EstablishGroupDrawer organisation={organisation} onClose={() => setEstablishing(false)} />
      )}
    </>
  );
}

interface GroupProps {
  group: LeadingGroup;
  organisation: Organisation;
  now: boolean;
}

function GroupSection({ group, organisation, now }: GroupProps) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name, title } = useNames();
  const [step, setStep] = useState<GroupStep | 'history'>();
  const basis = [
    group.article && t('structure.group.articleIs', { article: group.article }),
    group.documentNumber,
  ]
    .filter(Boolean)
    .join('，');
  const { office } = group;
  const steps: GroupStep[] = now && group.can.manage ? ['compose', 'locate', 'end'] : [];
  const label = {
    compose: t('structure.group.compose'),
    locate: t('structure.group.locate'),
    end: t('structure.end'),
  };
  return (
    <Section
      title={name(group)}
      extra={
        <Flex gap="small" wrap className="no-print">
          <Button size="small" onClick={() => setStep('history')}>
            {t('structure.group.former')}
          </Button>
          {steps.map((each) => (
            <Button key={each} size="small" danger={each === 'end'} onClick={() => setStep(each)}>
              {label[each]}
            </Button>
          ))}
        </Flex>
      }
    >
      <p className="quiet">
        {[
          code('groupLevel', group.level),
          group.unitNameZh,
          basis,
          t('structure.since', { day: group.establishedOn }),
        ].join(' · ')}
      </p>
      <GroupSeats seats={group.seats} />
      <p>
        <strong>{t('structure.group.office')}</strong>{' '}
        {!office
          ? t('structure.group.noOffice')
          : office.headPostId
            ? t('structure.group.officeHeadIs', {
                unit: office.unitNameZh,
                title: title({ titleZh: office.headTitleZh ?? '', titleEn: office.headTitleEn }),
                name: office.headName ?? t('structure.group.vacant'),
              })
            : t('structure.group.officeIs', { unit: office.unitNameZh })}
      </p>
      {step === 'history' && <GroupHistoryDrawer group={group} onClose={() => setStep(undefined)} />}
      {step && step !== 'history' && (
        <GroupDrawer
          group={group}
          organisation={organisation}
          step={step}
          onClose={() => setStep(undefined)}
        />
      )}
    </Section>
  );
}
