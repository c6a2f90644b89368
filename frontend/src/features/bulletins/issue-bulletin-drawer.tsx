import { Form, Input, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Addressee, Bulletin } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { addresseeList, issueBulletin } from './bulletins.api';

/** Whoever belongs to the issuer itself, with those further below, or chosen ones. */
type Range = 'own' | 'below' | 'some';

interface Values {
  number: string;
  to: Range;
  addressees: string[];
  acknowledgeBy?: string;
}

/** Issues a draft with its number, to whom, and by when they are to say that they have read it. */
export function IssueBulletinDrawer({ bulletin, onClose }: { bulletin: Bulletin; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const known = useQuery(addresseeList(tenant));
  const choices = known.data?.items ?? [];
  return (
    <CommandDrawer<Values, unknown>
      title={t('bulletin.issue')}
      submitLabel={t('bulletin.issue')}
      version={bulletin.version}
      initialValues={{ to: 'own', addressees: [] }}
      send={({ number, to, addressees, acknowledgeBy }, intent) => {
        const chosen =
          to === 'some'
            ? choices.filter((each) => addressees.includes(each.unitId ?? each.bureauId ?? ''))
            : [];
        return issueBulletin(
          bulletin.id,
          {
            number,
            unitIds: chosen.map((each) => each.unitId).filter((id) => id !== null),
            bureauIds: chosen.map((each) => each.bureauId).filter((id) => id !== null),
            below: to === 'below',
            ...(acknowledgeBy ? { acknowledgeBy } : {}),
          },
          intent,
        );
      }}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('bulletin.issued')}
      onClose={onClose}
    >
      {() => <Fields choices={choices} />}
    </CommandDrawer>
  );
}

function Fields({ choices }: { choices: Addressee[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const to = Form.useWatch<Range | undefined>('to');
  const own = choices.filter(({ ofNameZh }) => ofNameZh === null).length;
  return (
    <>
      <p className="quiet">{t('bulletin.issueHint')}</p>
      <Form.Item
        name="number"
        label={t('bulletin.number')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('bulletin.number') }) },
        ]}
      >
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="to" label={t('bulletin.to')}>
        <Radio.Group
          options={
            own < choices.length
              ? [
                  { value: 'own', label: t('bulletin.toOwn', { count: own }) },
                  { value: 'below', label: t('bulletin.toBelow', { count: choices.length }) },
                  { value: 'some', label: t('bulletin.toSome') },
                ]
              : [
                  { value: 'own', label: t('bulletin.toAll', { count: own }) },
                  { value: 'some', label: t('bulletin.toSome') },
                ]
          }
        />
      </Form.Item>
      {to === 'some' && (
        <Form.Item
          name="addressees"
          label={t('bulletin.addressees')}
          rules={[{ required: true, message: t('form.needed', { label: t('bulletin.addressees') }) }]}
        >
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={choices.map((each) => ({
              value: each.unitId ?? each.bureauId ?? '',
              label: each.ofNameZh
                ? t('bulletin.addresseeOf', { name: each.nameZh, of: each.ofNameZh })
                : each.nameZh,
            }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="acknowledgeBy"
        label={t('bulletin.acknowledgeBy')}
        extra={t('bulletin.acknowledgeByHint')}
      >
        <DayField min={today} />
      </Form.Item>
    </>
  );
}
