import { Form, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AttestedDuty, EvidenceSummary } from '@/api/schema';
import { handIn } from '@/lib/hand-in';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EvidenceField } from '@/ui/evidence-field';
import { draftStatement } from './attestations.api';

const statements = ['mechanism-exists', 'cooperation-took-place', 'plan-made', 'none'] as const;
interface Values {
  periodFrom: string;
  periodTo: string;
  statement: (typeof statements)[number];
  evidenceIds: EvidenceSummary[];
}
interface Props {
  unitId: string;
  year: number;
  duty: AttestedDuty;
  onClose: () => void;
}

/** What the unit states of a period; it counts once its head has signed it. */
export function DraftStatementDrawer({ unitId, year, duty, onClose }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<Values, unknown>
      title={t('attestation.draftIs', { title: title(duty) })}
      submitLabel={t('attestation.send')}
      initialValues={{
        periodFrom: `${year}-01-01`,
        periodTo: `${year}-12-31`,
        statement: 'mechanism-exists',
        evidenceIds: [],
      }}
      send={({ evidenceIds, ...values }, intent) =>
        draftStatement(
          {
            ...values,
            unitId,
            obligationId: duty.obligationId,
            evidenceIds: values.statement === 'none' ? [] : evidenceIds.map((file) => file.id),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('attestation.sent')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('attestation.boundary')}</p>
          <Form.Item name="periodFrom" label={t('attestation.from')} rules={needed(t('attestation.from'))}>
            <DayField max={today} />
          </Form.Item>
          <Form.Item name="periodTo" label={t('attestation.to')} rules={needed(t('attestation.to'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="statement" label={t('attestation.statement')}>
            <Radio.Group
              options={statements.map((value) => ({
                value,
                label: t(`attestation.statements.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="evidenceIds" label={t('channel.evidence')} extra={t('attestation.evidenceHint')}>
            <EvidenceField
              kinds={duty.evidenceKinds}
              upload={({ file, kind, title: name }, key) =>
                handIn({ file, kind, title: name, unitId, formedOn: today }, { key })
              }
            />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
