import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConductDuty, Ledger } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { actContent, ActFields, type ActValues } from './act-fields';
import { evidenceKindsFor } from './evidence-kinds';
import { recordAct } from './ledgers.api';

interface Values extends ActValues {
  conductObligationIds: string[];
}

/** Files something that was done under duties of ongoing conduct of the unit. */
export function RecordConductDrawer({
  ledger,
  duty,
  onClose,
}: {
  ledger: Ledger;
  duty: ConductDuty;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('act.recordFor', { unit: ledger.unit.nameZh })}
      submitLabel={t('act.save')}
      initialValues={{ kind: 'document', conductObligationIds: [duty.obligationId], evidenceIds: [] }}
      send={(values, intent) =>
        recordAct(
          {
            ...actContent(values),
            unitId: ledger.unit.id,
            occurrenceIds: [],
            conductObligationIds: values.conductObligationIds ?? [],
            submit: false,
          },
          { key: intent.key },
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('ledger.filed')}
      onClose={onClose}
    >
      {() => <Fields ledger={ledger} />}
    </CommandDrawer>
  );
}

function Fields({ ledger }: { ledger: Ledger }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const ids = Form.useWatch<string[] | undefined>('conductObligationIds') ?? [];
  const chosen = ledger.conductDuties.filter((duty) => ids.includes(duty.obligationId));
  return (
    <>
      <ActFields
        unitId={ledger.unit.id}
        evidenceKinds={evidenceKindsFor(chosen)}
        attestationOnly={chosen.some((duty) => duty.attestationOnly)}
        recipients={{ owedTo: [], copyTo: [] }}
      />
      <Form.Item
        name="conductObligationIds"
        label={t('ledger.conductChoice')}
        extra={t('ledger.conductChoiceHint')}
        rules={[{ required: true, message: t('act.dutiesNeeded') }]}
      >
        <Checkbox.Group className="duty-choice">
          {ledger.conductDuties.map((each) => (
            <Checkbox key={each.obligationId} value={each.obligationId}>
              {title(each)} <span className="quiet">{t('line.articleIs', { article: each.article })}</span>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
    </>
  );
}
