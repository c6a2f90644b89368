import { Form, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceSummary, Inspection } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { handIn } from '@/lib/hand-in';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EvidenceField } from '@/ui/evidence-field';
import { circulateInspection, concludeInspection, inspectionDuties } from './inspections.api';
import { ConclusionFields, ReportedToField } from './step-fields';

interface Props {
  inspection: Inspection;
  onClose: () => void;
}
interface Conclusion {
  concludedOn: string;
  summary: string;
  occurrenceIds: string[];
  evidenceIds: EvidenceSummary[];
}

/** Concludes it and, if wished, hands in the duties that it fulfills. */
export function ConcludeDrawer({ inspection, onClose }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const organiser = inspection.organiserUnitId ?? '';
  const duties = useQuery({
    ...inspectionDuties(tenant, organiser, yearOf(today)),
    enabled: organiser !== '',
  });
  return (
    <CommandDrawer<Conclusion, unknown>
      title={t('inspection.conclude')}
      submitLabel={t('inspection.conclude')}
      version={inspection.version}
      initialValues={{ concludedOn: today, occurrenceIds: [], evidenceIds: [] }}
      send={(values, intent) =>
        concludeInspection(
          inspection.id,
          {
            concludedOn: values.concludedOn,
            summary: values.summary.trim(),
            occurrenceIds: values.occurrenceIds,
            evidenceIds: values.evidenceIds.map((file) => file.id),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('inspection.concludeDone')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <ConclusionFields fromOn={inspection.fromOn} />
          <Form.Item
            name="occurrenceIds"
            label={t('inspection.concludeDuties')}
            extra={t('inspection.concludeDutiesHint')}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              loading={duties.isFetching}
              options={(duties.data ?? []).map((line) => ({ value: line.id, label: title(line) }))}
            />
          </Form.Item>
          <Form.Item name="evidenceIds" label={t('inspection.evidence')}>
            <EvidenceField
              kinds={['inspection-report', 'report-document']}
              upload={({ file, kind, title: name }, key) =>
                handIn(
                  {
                    file,
                    kind,
                    title: name,
                    unitId: organiser,
                    formedOn: (form.getFieldValue('concludedOn') as string | undefined) ?? today,
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

export function CirculateDrawer({ inspection, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ unitIds: string[]; reportedTo: string[] }, unknown>
      title={t('inspection.circulate')}
      submitLabel={t('inspection.circulate')}
      version={inspection.version}
      initialValues={{
        unitIds: inspection.units.filter((unit) => unit.drawn).map((unit) => unit.unitId),
        reportedTo: [],
      }}
      send={(values, intent) => circulateInspection(inspection.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('inspection.circulateDone')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="unitIds" label={t('inspection.circulateUnits')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={inspection.units.map((unit) => ({ value: unit.unitId, label: unit.unitNameZh }))}
            />
          </Form.Item>
          <ReportedToField />
        </>
      )}
    </CommandDrawer>
  );
}
