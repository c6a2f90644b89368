import { Button, Drawer, Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyPasskey } from '@/api/schema';
import { beijing } from '@/lib/days';
import { passkeysWork } from '@/lib/passkeys';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { addPasskey, myPasskeys, removePasskey } from './passkeys.api';
import { PresentPassword } from './present-password';
import { RecoveryCodes } from './recovery-codes';

/** The passkeys of one's own account: added, named, removed. */
export function PasskeysSection() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(myPasskeys(tenant));
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<MyPasskey>();
  const [codes, setCodes] = useState<string[]>([]);
  const again = () => cache.invalidateQueries({ queryKey: [tenant] });
  return (
    <Section
      title={t('passkeys.title')}
      extra={
        passkeysWork() ? (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('passkeys.add')}
          </Button>
        ) : (
          <span className="quiet">{t('passkeys.cannot')}</span>
        )
      }
    >
      <p className="quiet">{t('passkeys.purpose')}</p>
      <QueryView query={query} what={t('passkeys.title')}>
        {({ items }) => (
          <ListTable<MyPasskey>
            none={t('passkeys.none')}
            label={t('passkeys.title')}
            items={items}
            rowKey="id"
            columns={[
              { title: t('passkeys.name'), dataIndex: 'name' },
              { title: t('passkeys.addedAt'), key: 'added', render: (_, { addedAt }) => beijing(addedAt) },
              {
                title: t('ui.actions'),
                key: 'actions',
                render: (_, passkey) => (
                  <Button
                    size="small"
                    danger
                    aria-label={t('passkeys.removeIs', { name: passkey.name })}
                    onClick={() => setRemoving(passkey)}
                  >
                    {t('passkeys.remove')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      {adding && (
        <AddDrawer
          onCodes={async (made) => {
            setCodes(made);
            await again();
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {removing && <RemoveDrawer passkey={removing} done={again} onClose={() => setRemoving(undefined)} />}
      <Drawer
        open={codes.length > 0}
        closable={false}
        size="min(640px, 100vw)"
        title={t('identity.recovery')}
      >
        <RecoveryCodes codes={codes} onNoted={() => setCodes([])} />
      </Drawer>
    </Section>
  );
}

interface AddProps {
  onCodes: (codes: string[]) => void | Promise<void>;
  onClose: () => void;
}

export function AddDrawer({ onCodes, onClose }: AddProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ password: string; name: string }, { codes: string[] }>
      title={t('passkeys.add')}
      submitLabel={t('passkeys.addNow')}
      send={addPasskey}
      done={({ codes }) => onCodes(codes)}
      doneWords={t('passkeys.added')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('passkeys.addWhy')}</p>
          <Form.Item
            name="name"
            label={t('passkeys.name')}
            extra={t('passkeys.nameHint')}
            rules={[{ required: true, message: t('form.needed', { label: t('passkeys.name') }) }]}
          >
            <Input maxLength={50} />
          </Form.Item>
          <PresentPassword />
        </>
      )}
    </CommandDrawer>
  );
}

interface RemoveProps {
  passkey: MyPasskey;
  done: () => void | Promise<void>;
  onClose: () => void;
}

function RemoveDrawer({ passkey, done, onClose }: RemoveProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ password: string }, unknown>
      title={t('passkeys.removeIs', { name: passkey.name })}
      submitLabel={t('passkeys.remove')}
      danger
      send={({ password }, intent) => removePasskey(passkey.id, password, intent)}
      done={done}
      doneWords={t('passkeys.removed')}
      onClose={onClose}
    >
      {() => <PresentPassword />}
    </CommandDrawer>
  );
}
