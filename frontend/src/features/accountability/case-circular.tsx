import { Form, Input } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { UnitsSelect } from '@/ui/units-select';
import { organisationTree } from './cases.api';

type Circular = NonNullable<CaseFile['circular']>;

/** Whether others were told of the case, and by which bulletin. */
export function CaseCircular({ circular }: { circular: Circular }) {
  const { t } = useTranslation();
  const { bulletinId, number, on, stands } = circular;
  if (bulletinId === null) return <p className="quiet">{t('circular.notYet')}</p>;
  return (
    <p>
      {t(stands ? 'circular.sentOn' : 'circular.withdrawn', { day: on ?? '', number: number ?? '' })}{' '}
      <AppLink href={`/bulletins/${bulletinId}`}>{t('circular.read')}</AppLink>
    </p>
  );
}

/** What is told to whom: worded already by the circumstance, and open to be worded better. */
export function CircularFields({ circular }: { circular: Circular }) {
  const { t } = useTranslation();
  const today = useToday();
  const organisation = useQuery(organisationTree(useTenant()));
  return (
    <>
      <p className="quiet">{t('circular.explain')}</p>
      <Needed name="title" label={t('circular.heading')}>
        <Input maxLength={100} />
      </Needed>
      <Form.Item
        name="text"
        label={t('circular.text')}
        extra={t('circular.textHint')}
        initialValue={circular.paragraphs.join('\n')}
        rules={[{ required: true, message: t('form.needed', { label: t('circular.text') }) }]}
      >
        <Input.TextArea rows={8} maxLength={4000} showCount />
      </Form.Item>
      <Needed name="number" label={t('circular.number')}>
        <Input maxLength={50} />
      </Needed>
      <Form.Item name="unitIds" label={t('circular.units')}>
        <UnitsSelect units={organisation.data?.units ?? []} />
      </Form.Item>
      <Form.Item name="acknowledgeBy" label={t('circular.acknowledgeBy')}>
        <DayField min={today} />
      </Form.Item>
    </>
  );
}
