import { Button, Flex, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Incident } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { PostField } from '@/ui/post-field';
import { ShortText, useNeeded } from './incident-fields';
import { closeIncident } from './incidents.api';

interface Values {
  learnt: string;
  changes: { text: string; ownerPostId: string; dueOn: string }[];
}

/** Closing says what was learnt and what is to be different. */
export function CloseIncidentDrawer({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('incident.do.close')}
      submitLabel={t('incident.do.close')}
      version={incident.version}
      initialValues={{ changes: [] }}
      send={(values, intent) => closeIncident(incident.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('incident.closed')}
      onClose={onClose}
      placeOf={({ pointer }) => {
        const at = /^\/changes\/(\d+)\//.exec(pointer)?.[1];
        return at === undefined ? '' : t('incident.changeNumber', { number: Number(at) + 1 });
      }}
    >
      {() => (
        <>
          <ShortText name="learnt" label={t('incident.learnt')} extra={t('incident.learntHint')} most={300} />
          <Form.List name="changes">
            {(changes, { add, remove }) => (
              <>
                {changes.map(({ key, name }) => (
                  <ChangeFields key={key} at={name} onRemove={() => remove(name)} />
                ))}
                <Button onClick={() => add({ text: '' })}>{t('incident.addChange')}</Button>
              </>
            )}
          </Form.List>
        </>
      )}
    </CommandDrawer>
  );
}

function ChangeFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const needed = useNeeded();
  const number = at + 1;
  return (
    <fieldset className="policy-kinds">
      <legend>{t('incident.changeNumber', { number })}</legend>
      <Form.Item name={[at, 'text']} label={t('incident.change')} rules={needed(t('incident.change'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={[at, 'ownerPostId']}
        label={t('incident.changeOwner')}
        rules={needed(t('incident.changeOwner'))}
      >
        <PostField label={t('incident.changeOwnerOf', { number })} />
      </Form.Item>
      <Flex gap="small" wrap>
        <Form.Item name={[at, 'dueOn']} label={t('incident.changeBy')} rules={needed(t('incident.changeBy'))}>
          <DayField min={today} />
        </Form.Item>
      </Flex>
      <Button type="link" size="small" onClick={onRemove}>
        {t('incident.removeChange', { number })}
      </Button>
    </fieldset>
  );
}
