import { Form, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceSummary, OrganisationUnit } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { handIn } from '@/lib/hand-in';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { EvidenceField } from '@/ui/evidence-field';
import { UnitSelect } from '@/ui/unit-select';
import { unitLedger } from './channels.api';

export interface Served {
  dutyUnitId?: string;
  occurrenceIds?: string[];
  conductObligationIds?: string[];
  evidenceIds?: EvidenceSummary[];
}

/** As the API takes it: files by their ids. */
export const served = ({ dutyUnitId, occurrenceIds, conductObligationIds, evidenceIds }: Served) => ({
  ...(dutyUnitId ? { dutyUnitId } : {}),
  occurrenceIds: occurrenceIds ?? [],
  conductObligationIds: conductObligationIds ?? [],
  evidenceIds: (evidenceIds ?? []).map((file) => file.id),
});

const open = ['open', 'due-soon', 'overdue', 'not-due', 'returned', 'missed', 'no-verdict'];
const categories = [
  'channel',
  'publicity',
  'network',
  'teaching',
  'workforce',
  'incident',
  'structure',
  'outreach',
  'training',
  'restricted-topic',
];

/** The evidence of a record, and the duties of a ledger that it serves: recorded once for all of them. */
export function ServedDuties({
  units,
  unitId,
  evidenceKinds,
}: {
  units: OrganisationUnit[];
  unitId: string | undefined;
  evidenceKinds: string[];
}) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const chosen = Form.useWatch<string | undefined>('dutyUnitId') ?? unitId;
  const ledger = useQuery({
    ...unitLedger(tenant, chosen ?? '', yearOf(today)),
    enabled: Boolean(chosen),
  });
  const lines = (ledger.data?.lines ?? []).filter(
    (line) => categories.includes(line.category) && open.includes(line.state),
  );
  // What the institution alone attests is stated by the unit and signed by its head, on a page of its own.
  const conduct = (ledger.data?.conductDuties ?? []).filter((duty) => !duty.attestationOnly);
  return (
    <>
      <Form.Item name="evidenceIds" label={t('channel.evidence')}>
        <EvidenceField
          kinds={evidenceKinds}
          upload={({ file, kind, title: name }, key) =>
            handIn({ file, kind, title: name, unitId: chosen ?? '', formedOn: today }, { key })
          }
        />
      </Form.Item>
      <details className="optional-fields">
        <summary>{t('channel.serves')}</summary>
        <p className="quiet">{t('channel.servesHint')}</p>
        <Form.Item name="dutyUnitId" label={t('channel.dutyUnit')} extra={t('channel.dutyUnitHint')}>
          <UnitSelect units={units} />
        </Form.Item>
        <Form.Item name="conductObligationIds" label={t('channel.conductDuties')}>
          <Select
            mode="multiple"
            loading={ledger.isFetching}
            options={conduct.map((duty) => ({
              value: duty.obligationId,
              label: `${title(duty)} · ${t('line.articleIs', { article: duty.article })}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="occurrenceIds" label={t('channel.datedDuties')} extra={t('channel.datedDutiesHint')}>
          <Select
            mode="multiple"
            loading={ledger.isFetching}
            options={lines.map((line) => ({
              value: line.id,
              label: `${title(line)} · ${t('line.articleIs', { article: line.article })}`,
            }))}
          />
        </Form.Item>
      </details>
    </>
  );
}
