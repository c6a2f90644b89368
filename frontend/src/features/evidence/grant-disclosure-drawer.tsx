import { Checkbox, Form, Input, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DisclosureReceiver, EvidenceLevel, OrganisationUnit } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { grantDisclosure } from './disclosures.api';

interface Values {
  unitId?: string;
  includesBelow?: boolean;
  upTo: EvidenceLevel;
  from: string;
  until: string;
  reason: string;
}

interface Props {
  receiver: DisclosureReceiver;
  /** Where a unit is chosen; left out where a duty is given. */
  units?: OrganisationUnit[];
  occurrenceId?: string;
  onClose: () => void;
}

const levels = ['general', 'internal', 'sensitive'] as const;

/** Lets the department above read evidence: of a unit, or of the duty that is given. */
export function GrantDisclosureDrawer({ receiver, units, occurrenceId, onClose }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const code = useCodes();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<Values, unknown>
      title={t('disclosure.grant')}
      submitLabel={t('disclosure.submit')}
      initialValues={{ from: today, upTo: 'general', includesBelow: false }}
      send={({ includesBelow = false, ...values }, intent) =>
        grantDisclosure({ ...values, includesBelow, ...(occurrenceId ? { occurrenceId } : {}) }, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('disclosure.granted')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <p className="quiet">{t('disclosure.explain')}</p>
          <p>
            {t('disclosure.receiver')}：{name(receiver)}
          </p>
          {units ? (
            <>
              <Form.Item name="unitId" label={t('disclosure.unit')} rules={needed(t('disclosure.unit'))}>
                <UnitSelect units={units} />
              </Form.Item>
              <Form.Item name="includesBelow" valuePropName="checked">
                <Checkbox>{t('disclosure.below')}</Checkbox>
              </Form.Item>
            </>
          ) : (
            <p className="notice">{t('disclosure.dutyScope')}</p>
          )}
          <Form.Item name="upTo" label={t('disclosure.upTo')} rules={needed(t('disclosure.upTo'))}>
            <Select
              options={levels.map((level) => ({ value: level, label: code('evidenceLevel', level) }))}
            />
          </Form.Item>
          <div className="two-fields">
            <Form.Item name="from" label={t('disclosure.from')} rules={needed(t('disclosure.from'))}>
              <DayField min={today} />
            </Form.Item>
            <Form.Item
              name="until"
              label={t('disclosure.until')}
              extra={t('disclosure.untilHint')}
              rules={needed(t('disclosure.until'))}
            >
              <DayField min={(form.getFieldValue('from') as string | undefined) ?? today} />
            </Form.Item>
          </div>
          <Form.Item name="reason" label={t('disclosure.reason')} rules={needed(t('disclosure.reason'))}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
