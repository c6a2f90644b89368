import { Button, Flex, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, ProcedureBook, ProcedureLine, ProcedureToStart, Saved } from '@/api/schema';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { AppLink, useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { procedureBook, procedureList, startProcedure } from './activities.api';
import { ProcedureState } from './activity-state';
import { ChannelTabs } from './channel-tabs';
import { PostField } from '@/ui/post-field';
import { ProcedureBookDrawer } from './procedure-book-drawer';

/** Procedures with named steps: textbooks, imports, exchange, the institution's own media. */
export function ProceduresPage({ units }: { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const mayRecord = useAbility('duty.record');
  const [open, setOpen] = useState<'start' | 'book'>();
  const book = useQuery(procedureBook(tenant));
  const query = useQuery(procedureList(tenant));
  return (
    <Page
      title={t('procedure.title')}
      subtitle={t('procedure.purpose')}
      actions={
        <Flex gap="small" wrap>
          {book.data?.can.manage && <Button onClick={() => setOpen('book')}>{t('procedure.book')}</Button>}
          {mayRecord && (
            <Button type="primary" onClick={() => setOpen('start')}>
              {t('procedure.start')}
            </Button>
          )}
        </Flex>
      }
    >
      <ChannelTabs page="procedures" />
      <QueryView query={query} what={t('procedure.title')}>
        {({ items }) => <ProcedureTable procedures={items} />}
      </QueryView>
      {open === 'start' && book.data && (
        <StartDrawer units={units} book={book.data} onClose={() => setOpen(undefined)} />
      )}
      {open === 'book' && book.data && (
        <ProcedureBookDrawer book={book.data} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

function ProcedureTable({ procedures }: { procedures: ProcedureLine[] }) {
  const { t } = useTranslation();
  return (
    <ListTable<ProcedureLine>
      none={t('procedure.none')}
      label={t('procedure.title')}
      items={procedures}
      rowKey="id"
      columns={[
        {
          title: t('procedure.subject'),
          key: 'subject',
          render: (_, each) => <AppLink href={`/channels/procedures/${each.id}`}>{each.subject}</AppLink>,
        },
        { title: t('procedure.name'), key: 'name', width: '14em', render: (_, each) => each.name },
        { title: t('channel.unit'), key: 'unit', width: '14em', render: (_, each) => each.unitNameZh },
        {
          title: t('procedure.startedOn'),
          key: 'started',
          width: '8em',
          render: (_, each) => each.startedOn,
        },
        {
          title: t('channel.state'),
          key: 'state',
          width: '14em',
          render: (_, each) => (
            <>
              <ProcedureState state={each.state} />{' '}
              <span className="quiet">
                {t('procedure.progress', { recorded: each.stepsRecorded, steps: each.steps.length })}
              </span>
            </>
          ),
        },
      ]}
    />
  );
}

function StartDrawer({
  units,
  book,
  onClose,
}: {
  units: OrganisationUnit[];
  book: ProcedureBook;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<ProcedureToStart, Saved>
      title={t('procedure.start')}
      submitLabel={t('procedure.start')}
      initialValues={{ startedOn: today } as unknown as ProcedureToStart}
      send={(values, intent) => startProcedure(values, intent)}
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/channels/procedures/${id}`);
      }}
      doneWords={t('procedure.started')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('procedure.boundary')}</p>
          <Form.Item name="name" label={t('procedure.name')} rules={needed(t('procedure.name'))}>
            <Select
              options={book.templates.map((each) => ({
                value: each.name,
                label: `${each.name}：${each.steps.join(' → ')}`,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="subject"
            label={t('procedure.subject')}
            extra={t('procedure.subjectHint')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.needed', { label: t('procedure.subject') }),
              },
            ]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="unitId" label={t('channel.unit')} rules={needed(t('channel.unit'))}>
            <UnitSelect units={units} />
          </Form.Item>
          <Form.Item name="responsiblePostId" label={t('activity.post')} rules={needed(t('activity.post'))}>
            <PostField />
          </Form.Item>
          <Form.Item
            name="startedOn"
            label={t('procedure.startedOn')}
            rules={needed(t('procedure.startedOn'))}
          >
            <DayField max={today} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
