import { Form, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { Needed } from '@/ui/needed';
import { missedDuties, recordedIncidents } from './cases.api';
import { proposalList } from './proposals.api';

export const sources = [
  'missed-duty',
  'finding',
  'incident',
  'proposal',
  'instruction',
  'case',
  'falsification',
] as const;

/** Where the case comes from: in words, and linked to the duty, incident or proposal itself where that is kept here. */
export function SourceFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const kind = Form.useWatch<(typeof sources)[number] | undefined>('sourceKind');
  return (
    <>
      <Needed name="sourceKind" label={t('accountability.source')}>
        <Select
          onChange={() => form.setFieldValue('sourceId', undefined)}
          options={sources.map((each) => ({ value: each, label: t(`accountability.sources.${each}`) }))}
        />
      </Needed>
      {kind === 'missed-duty' && <MissedDuty />}
      {kind === 'incident' && <RecordedIncident />}
      {kind === 'proposal' && <ReceivedProposal />}
      <Needed name="sourceWords" label={t('accountability.sourceWords')}>
        <Input maxLength={500} />
      </Needed>
    </>
  );
}

interface Option {
  value: string;
  label: string;
}

/** What is chosen stands in words too, unless something was written already. */
function Linked({ label, options }: { label: string; options: Option[] }) {
  const form = Form.useFormInstance();
  return (
    <Form.Item name="sourceId" label={label}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        onChange={(chosen: string | undefined) => {
          const words = options.find(({ value }) => value === chosen)?.label;
          if (words && !form.getFieldValue('sourceWords')) form.setFieldValue('sourceWords', words);
        }}
      />
    </Form.Item>
  );
}

function MissedDuty() {
  const { t } = useTranslation();
  const { title } = useNames();
  const lines = useQuery(missedDuties(useTenant()));
  return (
    <Linked
      label={t('accountability.sourceDuty')}
      options={(lines.data?.items ?? []).map((line) => ({
        value: line.id,
        label: [line.unitNameZh, title(line), line.dueOn].filter(Boolean).join(' '),
      }))}
    />
  );
}

function RecordedIncident() {
  const { t } = useTranslation();
  const incidents = useQuery(recordedIncidents(useTenant()));
  return (
    <Linked
      label={t('accountability.sourceIncident')}
      options={(incidents.data?.items ?? []).map(({ id, unitNameZh, category, matter }) => ({
        value: id,
        label: [unitNameZh, category, matter].join(' '),
      }))}
    />
  );
}

function ReceivedProposal() {
  const { t } = useTranslation();
  const proposals = useQuery(proposalList(useTenant()));
  return (
    <Linked
      label={t('accountability.sourceProposal')}
      options={(proposals.data?.items ?? [])
        .filter(({ toPersonId }) => toPersonId === proposals.data?.personId)
        .map(({ id, fromNameZh, grounds }) => ({ value: id, label: `${fromNameZh} ${grounds}` }))}
    />
  );
}
