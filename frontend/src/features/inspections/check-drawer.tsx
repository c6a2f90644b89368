import { Form, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CheckToRecord, EvidenceSummary, Inspection } from '@/api/schema';
import { handIn } from '@/lib/hand-in';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EvidenceField } from '@/ui/evidence-field';
import { recordCheck } from './inspections.api';
import { allMet, CheckFields, resultsOf, type CheckValues } from './step-fields';

interface Values extends CheckValues {
  unitId: string;
  evidenceIds: EvidenceSummary[];
}
interface Props {
  inspection: Inspection;
  unitId?: string;
  /** Whoever records for the unit hands in its self-check and nothing else. */
  selfCheck: boolean;
  onClose: () => void;
}

export function CheckDrawer({ inspection, unitId, selfCheck, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const units = inspection.units.filter((unit) => unit.drawn);
  const unit = units.find((each) => each.unitId === unitId);
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  const methods = selfCheck ? ['self-check'] : inspection.methods;
  return (
    <CommandDrawer<Values, unknown>
      title={unit ? t('inspection.checkIs', { unit: unit.unitNameZh }) : t('inspection.check')}
      submitLabel={t('act.save')}
      version={inspection.version}
      initialValues={{
        ...(units.length === 1 || unit ? { unitId: (unit ?? units[0])?.unitId ?? '' } : {}),
        ...(methods[0] ? { method: methods[0] } : {}),
        checkedOn: today,
        results: allMet(inspection),
        evidenceIds: [],
      }}
      send={(values, intent) => recordCheck(inspection.id, toSend(values, inspection), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('inspection.checkDone')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item
            name="unitId"
            label={t('inspection.findingUnit')}
            rules={needed(t('inspection.findingUnit'))}
          >
            <Select
              disabled={unit !== undefined}
              options={units.map((each) => ({ value: each.unitId, label: each.unitNameZh }))}
            />
          </Form.Item>
          <CheckFields inspection={inspection} methods={methods} />
          <Form.Item name="evidenceIds" label={t('inspection.evidence')}>
            <EvidenceField
              kinds={['self-check-report', 'inspection-report', 'report-document', 'minutes']}
              upload={({ file, kind, title }, key) =>
                handIn(
                  {
                    file,
                    kind,
                    title,
                    unitId: (form.getFieldValue('unitId') as string | undefined) ?? unitId ?? '',
                    formedOn: (form.getFieldValue('checkedOn') as string | undefined) ?? today,
                  },
                  { key },
                )
              }
            />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

const toSend = (values: Values, inspection: Inspection): CheckToRecord => ({
  unitId: values.unitId,
  method: values.method,
  checkedOn: values.checkedOn,
  results: resultsOf(inspection, values.results),
  evidenceIds: values.evidenceIds.map((file) => file.id),
});
