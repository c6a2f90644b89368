import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from '@/api/schema';
import { useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { PersonSelect } from '@/ui/person-select';
import type { AppraisalStep } from './step-drawer';

export interface StepValues {
  knownOn?: string;
  words?: string;
  criteria?: number[];
  upheld?: boolean;
  kind?: 'falsification' | 'accountability' | 'veto';
  ruleCode?: string;
  occurredOn?: string;
  capacity?: 'assessor' | 'settler' | 'reviewer';
  successorId?: string;
}

/** The fields of one step. */
export function StepFields({ view, step }: { view: Appraisal; step: AppraisalStep }) {
  const { t } = useTranslation();
  switch (step) {
    case 'figures':
      return (
        <>
          <p>{t('appraisal.takeFiguresExplain')}</p>
          <Needed name="knownOn" label={t('appraisal.knownOn')}>
            <DayField min={view.terms.figuresOn} {...(view.reopened ? {} : { max: view.terms.figuresOn })} />
          </Needed>
        </>
      );
    case 'settlement':
      return (
        <>
          <p>{t('appraisal.settleExplain')}</p>
          <Words label={t('appraisal.settleWords')} />
        </>
      );
    case 'announcement':
      return <p>{t('appraisal.announceExplain')}</p>;
    case 'objection':
      return (
        <>
          <Form.Item
            name="criteria"
            label={t('appraisal.objectCriteria')}
            extra={t('appraisal.objectCriteriaHint')}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={view.terms.criteria.map((each) => ({
                value: each.number,
                label: `${each.number}. ${each.words}`,
              }))}
            />
          </Form.Item>
          <Words label={t('appraisal.objectWords')} />
        </>
      );
    case 'objection-decision':
      return (
        <>
          <Needed name="upheld" label={t('appraisal.decide')}>
            <Radio.Group
              options={[
                { value: true, label: t('appraisal.upheld') },
                { value: false, label: t('appraisal.dismissed') },
              ]}
            />
          </Needed>
          <Words label={t('appraisal.decisionReasons')} />
        </>
      );
    case 'caps':
      return <CapFields view={view} />;
    case 'handlers':
      return (
        <>
          <Needed name="capacity" label={t('appraisal.replaceWho')}>
            <Select
              options={(['assessor', 'settler', 'reviewer'] as const).map((value) => ({
                value,
                label: t(`appraisal.${value}`),
              }))}
            />
          </Needed>
          <Needed name="successorId" label={t('appraisal.successor')}>
            <PersonSelect />
          </Needed>
          <Words label={t('appraisal.replaceReason')} />
        </>
      );
  }
}

function CapFields({ view }: { view: Appraisal }) {
  const { t } = useTranslation();
  const today = useToday();
  const kind = Form.useWatch<StepValues['kind']>('kind');
  const rules = view.terms.caps.filter((cap) => cap.kind === kind);
  const kinds = ['falsification', 'accountability', 'veto'] as const;
  return (
    <>
      <Needed name="kind" label={t('appraisal.capKind')}>
        <Select options={kinds.map((value) => ({ value, label: t(`appraisal.capKinds.${value}`) }))} />
      </Needed>
      {rules.length > 0 && (
        <Form.Item name="ruleCode" label={t('appraisal.capRule')}>
          <Select allowClear options={rules.map((cap) => ({ value: cap.code, label: cap.words }))} />
        </Form.Item>
      )}
      <Needed
        name="occurredOn"
        label={kind === 'accountability' ? t('appraisal.capOnDecision') : t('appraisal.capOn')}
      >
        <DayField max={today} />
      </Needed>
      <Needed name="words" label={t('appraisal.capFacts')} hint={t('appraisal.capFactsHint')}>
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Needed>
    </>
  );
}

function Words({ label }: { label: string }) {
  return (
    <Needed name="words" label={label}>
      <Input.TextArea rows={4} maxLength={4000} showCount />
    </Needed>
  );
}
