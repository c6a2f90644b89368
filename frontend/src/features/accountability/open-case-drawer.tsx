import { Alert, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseOptions } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { PersonSelect } from '@/ui/person-select';
import { Needed } from '@/ui/needed';
import { CaseUnitSelect } from './case-selects';
import { caseList, caseOptions, openCase } from './cases.api';
import { SourceFields, type sources } from './source-fields';
import { SubjectFields } from './subject-fields';

interface Values {
  occurredOn: string;
  triggerId: string;
  subjects: { packSubject: string; unitId?: string; representativeId?: string; postId?: string }[];
  failedObligationId?: string;
  facts?: string;
  sourceKind: (typeof sources)[number];
  sourceId?: string;
  sourceWords: string;
  earlierCaseId?: string;
  investigatorId: string;
  deciderId: string;
  reviewerId: string;
  decidingUnitId: string;
  reviewUnitId: string;
}

interface Props {
  /** The finding that was not put right, from which the case is opened. */
  finding?: { id: string; text: string } | undefined;
  onClose: () => void;
}

/** Opens a case by the rules and the holders of the day it happened. */
export function OpenCaseDrawer({ finding, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  return (
    <CommandDrawer<Values, { id: string }>
      title={t('accountability.open')}
      submitLabel={t('accountability.open')}
      initialValues={{
        occurredOn: today,
        subjects: [{} as Values['subjects'][number]],
        sourceKind: finding ? 'finding' : 'missed-duty',
        ...(finding ? { sourceWords: finding.text } : {}),
      }}
      send={(
        { subjects, sourceKind, sourceId, sourceWords, earlierCaseId, facts, failedObligationId, ...rest },
        intent,
      ) =>
        openCase(
          {
            ...rest,
            subjects: subjects.map(({ packSubject, postId, unitId, representativeId }) =>
              postId
                ? { packSubject, postId }
                : { packSubject, unitId: unitId ?? null, representativeId: representativeId ?? null },
            ),
            sources: [
              {
                kind: sourceKind,
                id: finding && sourceKind === 'finding' ? finding.id : (sourceId ?? null),
                words: sourceWords,
              },
              ...(earlierCaseId
                ? [{ kind: 'case', id: earlierCaseId, words: t('accountability.links.earlier') }]
                : []),
            ],
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
      {() => <Fields finding={finding} />}
    </CommandDrawer>
  );
}

function Fields({ finding }: Pick<Props, 'finding'>) {
  const { t } = useTranslation();
  const today = useToday();
  const day = Form.useWatch<string | undefined>('occurredOn') ?? today;
  const options = useQuery(caseOptions(useTenant(), day));
  return (
    <>
      <p className="quiet">{t('accountability.openExplain')}</p>
      {finding && (
        <Alert
          type="info"
          showIcon
          title={t('accountability.onNonRectification', { finding: finding.text })}
        />
      )}
      <Needed name="occurredOn" label={t('accountability.occurredOn')}>
        <DayField max={today} />
      </Needed>
      {options.data?.items.length === 0 && (
        <Alert type="warning" showIcon title={t('accountability.noRules')} />
      )}
      <About schemes={options.data?.items ?? []} />
      <SourceFields />
      <EarlierCase />
      {(['investigator', 'decider', 'reviewer'] as const).map((who) => (
        <Needed
          key={who}
          name={`${who}Id`}
          label={t(`accountability.${who}`)}
          hint={t(`accountability.mayTake.${who}`)}
        >
          <PersonSelect capacity={who} />
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
  const scheme =
    schemes.find(({ triggers }) => triggers.some(({ trigger }) => trigger.id === triggerId)) ?? schemes[0];
  const trigger = scheme?.triggers.find((each) => each.trigger.id === triggerId)?.trigger;
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
      <SubjectFields kinds={scheme?.subjects ?? []} />
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

/** A case of one's own that this one follows, such as an earlier one about what was not put right since. */
function EarlierCase() {
  const { t } = useTranslation();
  const { title } = useNames();
  const cases = useQuery(caseList(useTenant()));
  const items = cases.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Form.Item name="earlierCaseId" label={t('accountability.earlierCase')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={items.map((row) => ({ value: row.id, label: `${row.occurredOn} ${title(row)}` }))}
      />
    </Form.Item>
  );
}
