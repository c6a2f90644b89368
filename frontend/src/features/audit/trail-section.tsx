import { Button, Flex, Form, Input, Select, Table } from 'antd';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrailEntry, TrailFilter } from '@/api/schema';
import { withoutVersion } from '@/lib/event-words';
import { useCodes } from '@/lib/i18n';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { accountsOfTrail } from './accounts-of-trail';
import { trail } from './audit.api';
import { TrailDetails } from './trail-details';
import { labelled } from '@/ui/labelled-columns';

const areas = [
  'audit',
  'access',
  'occurrence',
  'year-plan',
  'act',
  'evidence',
  'scheme',
  'organisation',
  'post',
  'handover',
  'delegation',
  'disclosure',
  'demand',
  'import',
] as const;

const given = (filter: TrailFilter): TrailFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));

export function TrailSection() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<TrailFilter>({});
  const query = useInfiniteQuery(trail(useTenant(), filter));
  return (
    <Section title={t('audit.trail')}>
      <TrailForm onSearch={(asked) => setFilter(given(asked))} />
      <QueryView query={query} what={t('audit.trail')}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.items);
          return entries.length === 0 ? (
            <EmptyNote reason={t('audit.nothingFound')} />
          ) : (
            <>
              <Entries entries={entries} />
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('audit.earlier')}
                </Button>
              )}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

function TrailForm({ onSearch }: { onSearch: (filter: TrailFilter) => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const accounts = useQuery(accountsOfTrail(useTenant())).data?.items ?? [];
  return (
    <Form<TrailFilter> layout="vertical" onFinish={onSearch} role="search" aria-label={t('audit.search')}>
      <Flex wrap gap="small" align="end">
        <Form.Item name="actor" label={t('audit.who')} style={{ minWidth: '14em' }}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={accounts.map((account) => ({
              value: account.id,
              label: account.person ? `${account.person.name}（${account.userName}）` : account.userName,
            }))}
          />
        </Form.Item>
        <Form.Item name="kind" label={t('audit.what')} style={{ minWidth: '12em' }}>
          <Select
            allowClear
            options={areas.map((area) => ({ value: area, label: code('trailArea', area) }))}
          />
        </Form.Item>
        <Form.Item name="from" label={t('audit.from')}>
          <DayField />
        </Form.Item>
        <Form.Item name="to" label={t('audit.to')}>
          <DayField />
        </Form.Item>
        <Form.Item
          name="streamId"
          label={t('audit.thing')}
          rules={[{ pattern: /^[0-9a-f-]{36}$/i, message: t('audit.thingIsAnId') }]}
        >
          <Input allowClear style={{ width: '20em' }} />
        </Form.Item>
        <Form.Item>
          <Button htmlType="submit" type="primary">
            {t('audit.search')}
          </Button>
        </Form.Item>
      </Flex>
    </Form>
  );
}

function Entries({ entries }: { entries: TrailEntry[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const kind = (entry: TrailEntry) => {
    const name = withoutVersion(entry.kind);
    const word = code('trailKind', name);
    return word === name ? code('event', name) : word;
  };
  return (
    <Table<TrailEntry>
      className="line-table"
      aria-label={t('audit.trail')}
      size="small"
      rowKey="sequence"
      dataSource={entries}
      pagination={false}
      columns={labelled<TrailEntry>([
        { title: t('audit.sequence'), dataIndex: 'sequence' },
        { title: t('audit.when'), key: 'at', render: (_, entry) => beijing(entry.at) },
        {
          title: t('audit.who'),
          key: 'who',
          render: (_, entry) => (
            <>
              {entry.personName ??
                entry.actorName ??
                (entry.actor === null || entry.actor.startsWith('platform-')
                  ? t('audit.platform')
                  : entry.actor)}
              {entry.onBehalfOfName && (
                <div className="quiet">{t('audit.for', { name: entry.onBehalfOfName })}</div>
              )}
            </>
          ),
        },
        { title: t('audit.what'), key: 'kind', render: (_, entry) => kind(entry) },
        {
          title: t('audit.details'),
          key: 'details',
          render: (_, entry) =>
            entry.details ? (
              <TrailDetails details={entry.details as Record<string, unknown>} names={entry.names} />
            ) : (
              <span className="quiet">{t('audit.withheld')}</span>
            ),
        },
        { title: t('audit.thing'), dataIndex: 'streamId' },
        {
          title: t('audit.position'),
          key: 'position',
          render: (_, entry) => entry.position ?? t('audit.waiting'),
        },
      ])}
    />
  );
}
