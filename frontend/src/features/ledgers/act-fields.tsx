import { Alert, Form, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  ActKind,
  ActToRecord,
  EvidenceSummary,
  ProceedingsToRecord,
  ResolutionToAdopt,
  Seat,
} from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { postsOfUnit } from '@/lib/posts';
import { useTenant, useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { EvidenceField } from '@/ui/evidence-field';
import { postChoices } from '@/ui/proceedings/post-choices';
import { registerEvidence } from './ledgers.api';
import { RecipientFields } from './recipient-fields';

export interface ActValues {
  kind: ActKind;
  title: string;
  occurredOn: string;
  topics?: string[];
  presentPostIds?: string[];
  evidenceIds: EvidenceSummary[];
  sentTo?: string[];
  copiedTo?: string[];
  proceedings?: ProceedingsToRecord;
  resolutions?: ResolutionToAdopt[];
}

/** What a new act and its correction both say. */
export const actContent = (
  values: ActValues,
): Pick<
  ActToRecord,
  'kind' | 'title' | 'occurredOn' | 'topics' | 'presentPostIds' | 'evidenceIds' | 'sentTo' | 'copiedTo'
> => ({
  kind: values.kind,
  title: values.title.trim(),
  occurredOn: values.occurredOn,
  ...(values.topics?.length ? { topics: values.topics } : {}),
  ...(values.presentPostIds?.length ? { presentPostIds: values.presentPostIds } : {}),
  ...(values.sentTo?.length ? { sentTo: values.sentTo } : {}),
  ...(values.copiedTo?.length ? { copiedTo: values.copiedTo } : {}),
  evidenceIds: (values.evidenceIds ?? []).map((file) => file.id),
});

const kinds: ActKind[] = ['meeting', 'report', 'document', 'inspection', 'training', 'attestation', 'other'];

interface Props {
  unitId: string;
  evidenceKinds: string[];
  attestationOnly: boolean;
  recipients: { owedTo: string[]; copyTo: string[] };
  /** The posts that a record which is corrected names already. */
  named?: Seat[];
}

/** What was done, when, and what shows it. */
export function ActFields({ unitId, evidenceKinds, attestationOnly, recipients, named = [] }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const today = useToday();
  const form = Form.useFormInstance<ActValues>();
  const kind = Form.useWatch('kind', form);
  const meets = kind === 'meeting' || kind === 'training';
  const posts = useQuery({ ...postsOfUnit(tenant, unitId), enabled: meets });
  const needed = (message: string) => [{ required: true, message }];
  return (
    <>
      {attestationOnly && <Alert type="info" showIcon title={t('act.attestationOnly')} />}
      <Form.Item name="kind" label={t('act.kind')} rules={needed(t('act.kindNeeded'))}>
        <Select options={kinds.map((each) => ({ value: each, label: code('actKind', each) }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('act.title')}
        extra={t('act.titleHint')}
        rules={[{ required: true, whitespace: true, message: t('act.titleNeeded') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="occurredOn"
        label={t('act.occurredOn')}
        extra={t('act.occurredOnHint')}
        rules={needed(t('act.occurredOnNeeded'))}
      >
        <DayField max={today} />
      </Form.Item>
      {meets && (
        <>
          <Form.Item name="topics" label={t('act.topics')}>
            <Select mode="tags" open={false} suffixIcon={null} placeholder={t('act.topicsHint')} />
          </Form.Item>
          <Form.Item name="presentPostIds" label={t('act.present')}>
            <Select
              mode="multiple"
              loading={posts.isFetching}
              showSearch={{ optionFilterProp: 'label' }}
              options={postChoices(posts.data?.items ?? [], named)}
            />
          </Form.Item>
        </>
      )}
      <RecipientFields {...recipients} />
      <Form.Item name="evidenceIds" label={t('act.evidence')}>
        <EvidenceField
          kinds={evidenceKinds}
          upload={({ file, kind: fileKind, title }, key) =>
            registerEvidence(
              {
                file,
                kind: fileKind,
                title,
                unitId,
                formedOn: (form.getFieldValue('occurredOn') as string | undefined) ?? today,
              },
              { key },
            )
          }
        />
      </Form.Item>
    </>
  );
}
