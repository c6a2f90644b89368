import { App, Form, InputNumber, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { YearOpening } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { openYear } from './ledgers.api';

interface Props {
  year: number;
  unit?: { id: string; name: string };
  onClose: () => void;
}

/** Opening a year twice is one fact: units already open are left as they are and counted apart. */
export function OpenYearDrawer({ year, unit, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ year: number; reach: 'all' | 'one' }, YearOpening>
      title={t('ledger.openYear')}
      submitLabel={t('ledger.openYearNow')}
      initialValues={{ year, reach: 'all' }}
      send={(values, intent) =>
        openYear(
          { year: values.year, ...(values.reach === 'one' && unit ? { unitIds: [unit.id] } : {}) },
          intent,
        )
      }
      done={(opening) => {
        message.success(t('ledger.opened', { ...opening }));
        return cache.invalidateQueries({ queryKey: [tenant] });
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('ledger.openYearExplain')}</p>
          <Form.Item
            name="year"
            label={t('ui.year')}
            rules={[{ required: true, message: t('ledger.yearNeeded') }]}
          >
            <InputNumber min={2000} max={2100} precision={0} />
          </Form.Item>
          {unit && (
            <Form.Item name="reach" label={t('ledger.reach')}>
              <Radio.Group
                options={[
                  { value: 'all', label: t('ledger.allUnits') },
                  { value: 'one', label: t('ledger.onlyUnit', { unit: unit.name }) },
                ]}
              />
            </Form.Item>
          )}
        </>
      )}
    </CommandDrawer>
  );
}
