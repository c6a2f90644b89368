import { Button, Flex, Form, Input, InputNumber } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnChannelKinds } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { setOwnChannelKinds } from './channels.api';

interface Kind {
  name: string;
  reviewMonths: number;
  updateMonths?: number | null;
  securityMonths?: number | null;
}

/** Kinds of channel that the bureau has besides those of the product, each with its usual cycle. */
export function OwnKindsDrawer({ own, onClose }: { own: OwnChannelKinds; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ kinds: Kind[] }, unknown>
      title={t('channel.ownKinds')}
      submitLabel={t('act.save')}
      version={own.version}
      initialValues={{ kinds: own.kinds }}
      send={({ kinds }, intent) => setOwnChannelKinds({ kinds }, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'channels'] })}
      doneWords={t('channel.ownKindsSet')}
      onClose={onClose}
      placeOf={({ pointer }) => {
        const at = /^\/kinds\/(\d+)\//.exec(pointer)?.[1];
        return at === undefined ? '' : t('channel.kindNumber', { number: Number(at) + 1 });
      }}
    >
      {() => (
        <>
          <p className="quiet">{t('channel.ownKindsHint')}</p>
          <Form.List name="kinds">
            {(kinds, { add, remove }) => (
              <>
                {kinds.map(({ key, name }) => (
                  <KindFields key={key} at={name} onRemove={() => remove(name)} />
                ))}
                <Button onClick={() => add({ name: '', reviewMonths: 12 })}>{t('channel.addKind')}</Button>
              </>
            )}
          </Form.List>
        </>
      )}
    </CommandDrawer>
  );
}

function KindFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const number = at + 1;
  const months = ['reviewMonths', 'updateMonths', 'securityMonths'] as const;
  return (
    <fieldset className="policy-kinds">
      <legend>{t('channel.kindNumber', { number })}</legend>
      <Form.Item
        name={[at, 'name']}
        label={t('channel.kindName')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('channel.kindName') }) },
        ]}
      >
        <Input maxLength={30} aria-label={t('channel.kindNameOf', { number })} />
      </Form.Item>
      <Flex gap="small" wrap>
        {months.map((each) => (
          <Form.Item
            key={each}
            name={[at, each]}
            label={t(`channel.${each}`)}
            {...(each === 'reviewMonths'
              ? {
                  rules: [
                    { required: true, message: t('form.needed', { label: t('channel.reviewMonths') }) },
                  ],
                }
              : {})}
          >
            <InputNumber
              min={1}
              max={60}
              precision={0}
              aria-label={t('channel.kindMonthsOf', { number, what: t(`channel.${each}`) })}
            />
          </Form.Item>
        ))}
      </Flex>
      <Button type="link" size="small" onClick={onRemove}>
        {t('channel.removeKind', { number })}
      </Button>
    </fieldset>
  );
}
