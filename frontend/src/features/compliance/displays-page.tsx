import { App, Button, Form, Input, Table } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedDisplay } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { displayList, openDisplay, revokeDisplay } from './displays.api';

interface Values {
  title: string;
  endsOn?: string;
}

/** Screens on a wall: opened under a secret address that shows figures and no person, ended by whoever may open one. */
export function DisplaysPage() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const [opening, setOpening] = useState(false);
  const [opened, setOpened] = useState<OpenedDisplay>();
  const query = useQuery(displayList(tenant));
  const again = () => cache.invalidateQueries({ queryKey: displayList(tenant).queryKey });
  return (
    <Page
      title={t('display.title')}
      subtitle={t('display.purpose')}
      actions={
        <Button type="primary" onClick={() => setOpening(true)}>
          {t('display.open')}
        </Button>
      }
    >
      {opened && <Opened address={new URL(opened.address, window.location.origin).href} />}
      <Section title={t('display.opened')}>
        <QueryView query={query} what={t('display.title')}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote reason={t('display.none')} />
            ) : (
              <Table
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={items}
                columns={[
                  { title: t('display.name'), dataIndex: 'title' },
                  { title: t('display.openedAt'), key: 'at', render: (_, row) => beijing(row.openedAt) },
                  {
                    title: t('display.endsOn'),
                    key: 'ends',
                    render: (_, row) => row.endsOn ?? t('display.noEnd'),
                  },
                  {
                    title: t('display.state'),
                    key: 'state',
                    render: (_, row) =>
                      row.inForce
                        ? t('display.inForce')
                        : row.revokedAt
                          ? t('display.revoked')
                          : t('display.ended'),
                  },
                  {
                    title: '',
                    key: 'revoke',
                    render: (_, row) => row.inForce && <Revoke id={row.id} title={row.title} done={again} />,
                  },
                ]}
              />
            )
          }
        </QueryView>
      </Section>
      {opening && (
        <CommandDrawer<Values, OpenedDisplay>
          title={t('display.open')}
          submitLabel={t('display.open')}
          send={(values, intent) => openDisplay(values, intent)}
          done={async (answer) => {
            setOpened(answer);
            await again();
          }}
          doneWords={t('display.done')}
          onClose={() => setOpening(false)}
        >
          {() => (
            <>
              <Form.Item
                name="title"
                label={t('display.name')}
                rules={[{ required: true, whitespace: true, message: t('display.nameNeeded') }]}
              >
                <Input maxLength={60} showCount />
              </Form.Item>
              <Form.Item name="endsOn" label={t('display.endsOn')}>
                <DayField min={today} />
              </Form.Item>
            </>
          )}
        </CommandDrawer>
      )}
    </Page>
  );
}

function Opened({ address }: { address: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (
    <div className="notice" role="status">
      <p>{t('display.once')}</p>
      <p className="permanent">
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>{' '}
        <Button
          size="small"
          onClick={() => {
            void navigator.clipboard.writeText(address).then(() => message.success(t('provenance.copied')));
          }}
        >
          {t('display.copy')}
        </Button>
      </p>
    </div>
  );
}

function Revoke({ id, title, done }: { id: string; title: string; done: () => Promise<void> }) {
  const { t } = useTranslation();
  const command = useCommand((_: undefined, intent) => revokeDisplay(id, intent), done);
  return (
    <Button
      size="small"
      loading={command.pending}
      aria-label={t('display.revokeOf', { title })}
      onClick={() => void command.submit(undefined)}
    >
      {t('display.revoke')}
    </Button>
  );
}
