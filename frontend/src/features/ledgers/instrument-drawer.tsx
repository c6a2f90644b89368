import { Form } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Occurrence, Saved } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { dateInstrument } from './ledgers.api';

interface Values {
  reviewOn?: string;
  expiresOn?: string;
}

/** When what must exist is to be looked at again, and its last day. */
export function InstrumentDrawer({ occurrence, onClose }: { occurrence: Occurrence; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, Saved>
      title={t('instrument.date')}
      submitLabel={t('step.save')}
      initialValues={{
        ...(occurrence.reviewOn ? { reviewOn: occurrence.reviewOn } : {}),
        ...(occurrence.expiresOn ? { expiresOn: occurrence.expiresOn } : {}),
      }}
      send={(values, intent) => dateInstrument(occurrence.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('instrument.dated')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('instrument.explain')}</p>
          <Form.Item name="reviewOn" label={t('instrument.reviewOn')}>
            <DayField />
          </Form.Item>
          <Form.Item name="expiresOn" label={t('instrument.expiresOn')}>
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
