import { Alert, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseOptions } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { CasePersonSelect, CasePostSelect, CaseUnitSelect } from './case-selects';
import { caseOptions, openCase } from './cases.api';
import { Needed } from './needed';

const sources = [
  'missed-duty',
  'finding',
  'incident',
  'proposal',
  'instruction',
  'case',
  'falsification',
] as const;

interface Values {
  occurredOn: string;
  triggerId: string;
  packSubject: string;
  unitId?: string;
  representativeId?: string;
  postId?: string;
  failedObligationId?: string;
  facts?: string;
  sourceKind: (typeof sources)[number];
  sourceWords: string;
  investigatorId: string;
  deciderId: string;
  reviewerId: string;
  decidingUnitId: string;
  reviewUnitId: string;
}

/** Opens a case by the rules and the holders of the day it happened. */
export function OpenCaseDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  return (
    <CommandDrawer<Values, { id: string }>
      title={t('accountability.open')}
      submitLabel={t('accountability.open')}
      initialValues={{ occurredOn: today, sourceKind: 'missed-duty' }}
      send={(
        {
          packSubject,
          unitId,
          representativeId,
          postId,
          sourceKind,
          sourceWords,
          facts,
          failedObligationId,
          ...rest
        },
        intent,
      ) =>
        openCase(
          {
            ...rest,
            subjects: [
              postId
                ? { packSubject, postId }
                : { packSubject, unitId: unitId ?? null, representativeId: representativeId ?? null },
            ],
            sources: [{ kind: sourceKind, id: null, words: sourceWords }],
            ...(facts ? { facts } : {}),
            ...(failedObligationId ? { failedObligationId } : {}),
          },
          intent,
        )
      }
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant, 'cases'] });
        navigate(`/cases/${id}`);
      }}
      doneWords={t('accountability.opened')}
      onClose={onClose}
    >
      {() => <Fields />}
    </CommandDrawer>
  );
}

function Fields() {
  const { t } = useTranslation();
  const today = useToday();
  const day = Form.useWatch<string | undefined>('occurredOn') ?? today;
  const options = useQuery(caseOptions(useTenant(), day));
  return (
    <>
      <p className="quiet">{t('accountability.openExplain')}</p>
      <Needed name="occurredOn" label={t('accountability.occurredOn')}>
        <DayField max={today} />
      </Needed>
      {options.data?.items.length === 0 && (
        <Alert type="warning" showIcon title={t('accountability.noRules')} />
      )}
      <About schemes={options.data?.items ?? []} />
      <Needed name="sourceKind" label={t('accountability.source')}>
        <Select
          options={sources.map((kind) => ({ value: kind, label: t(`accountability.sources.${kind}`) }))}
        />
      </Needed>
      <Needed name="sourceWords" label={t('accountability.sourceWords')}>
        <Input maxLength={500} />
      </Needed>
      {(['investigator', 'decider', 'reviewer'] as const).map((who) => (
        <Needed key={who} name={`${who}Id`} label={t(`accountability.${who}`)}>
          <CasePersonSelect />
        </Needed>
      ))}
      <Needed name="decidingUnitId" label={t('accountability.decidingUnit')}>
        <CaseUnitSelect />
      </Needed>
      <Needed name="reviewUnitId" label={t('accountability.reviewUnit')}>
        <CaseUnitSelect />
      </Needed>
    </>
  );
}

function About({ schemes }: { schemes: CaseOptions[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const triggerId = Form.useWatch<string | undefined>('triggerId');
  const subjectId = Form.useWatch<string | undefined>('packSubject');
  const scheme =
    schemes.find(({ triggers }) => triggers.some(({ trigger }) => trigger.id === triggerId)) ?? schemes[0];
  const trigger = scheme?.triggers.find((each) => each.trigger.id === triggerId)?.trigger;
  const subject = scheme?.subjects.find(({ id }) => id === subjectId);
  return (
    <>
      <Needed name="triggerId" label={t('accountability.trigger')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={schemes.flatMap((each) =>
            each.triggers.map(({ trigger: { id, article, ...names } }) => ({
              value: id,
              label: `${t('accountability.articleIs', { article })} ${title(names)}`,
            })),
          )}
        />
      </Needed>
      <Needed name="packSubject" label={t('accountability.subjectKind')}>
        <Select options={(scheme?.subjects ?? []).map((each) => ({ value: each.id, label: title(each) }))} />
      </Needed>
      {subject?.kind === 'individual' && (
        <Needed name="postId" label={t('accountability.post')} hint={t('accountability.postHint')}>
          <CasePostSelect />
        </Needed>
      )}
      {subject?.kind === 'collective' && (
        <>
          <Needed name="unitId" label={t('accountability.body')}>
            <CaseUnitSelect />
          </Needed>
          <Needed
            name="representativeId"
            label={t('accountability.representative')}
            hint={t('accountability.representativeHint')}
          >
            <CasePersonSelect />
          </Needed>
        </>
      )}
      {trigger?.recordability === 'duty-failure-only' ? (
        <Needed
          name="failedObligationId"
          label={t('accountability.failedDuty')}
          hint={t('accountability.failedDutyHint')}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={(scheme?.obligations ?? []).map(({ id, article, ...names }) => ({
              value: id,
              label: `${t('accountability.articleIs', { article })} ${title(names)}`,
            }))}
          />
        </Needed>
      ) : (
        <Needed name="facts" label={t('accountability.facts')} hint={t('accountability.factsHint')}>
          <Input.TextArea rows={3} maxLength={4000} showCount />
        </Needed>
      )}
    </>
  );
}
