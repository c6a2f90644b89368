import { Button, Checkbox, Flex, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelLine, OrganisationUnit } from '@/api/schema';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { useChannelKindOptions, useChannelKindWords } from './channel-kind';
import { channelList, ownChannelKinds } from './channels.api';
import { ChannelDues, ChannelState } from './channel-state';
import { ChannelTabs } from './channel-tabs';
import { OwnKindsDrawer } from './own-kinds-drawer';
import { RegisterChannelDrawer } from './register-channel-drawer';

export interface ChannelsFilter {
  kind: string | undefined;
  unit: string | undefined;
  mine: boolean;
  open: boolean;
}
interface Props {
  units: OrganisationUnit[];
  filter: ChannelsFilter;
  onFilter: (change: Partial<ChannelsFilter>) => void;
}

/** The register of the institution's own channels. */
export function ChannelsPage({ units, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const mayRecord = useAbility('duty.record');
  const [open, setOpen] = useState<'register' | 'kinds'>();
  const kinds = useChannelKindOptions();
  const own = useQuery(ownChannelKinds(useTenant()));
  const query = useQuery(
    channelList(useTenant(), {
      ...(filter.kind ? { kind: filter.kind } : {}),
      ...(filter.unit ? { unitId: filter.unit } : {}),
      ...(filter.mine ? { mine: true } : {}),
      ...(filter.open ? { open: true } : {}),
    }),
  );
  return (
    <Page
      title={t('channel.title')}
      subtitle={t('channel.purpose')}
      actions={
        <Flex gap="small" wrap>
          {own.data?.can.manage && <Button onClick={() => setOpen('kinds')}>{t('channel.ownKinds')}</Button>}
          {mayRecord && (
            <Button type="primary" onClick={() => setOpen('register')}>
              {t('channel.register')}
            </Button>
          )}
        </Flex>
      }
    >
      <ChannelTabs page="register" />
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Select
          aria-label={t('channel.kind')}
          placeholder={t('channel.kind')}
          allowClear
          value={filter.kind ?? null}
          onChange={(kind: ChannelsFilter['kind']) => onFilter({ kind })}
          options={kinds}
          style={{ minWidth: '9em' }}
        />
        <UnitSelect
          label={t('channel.unit')}
          units={units}
          value={filter.unit}
          allowClear
          onChange={(unit) => onFilter({ unit })}
        />
        <Checkbox checked={filter.mine} onChange={(event) => onFilter({ mine: event.target.checked })}>
          {t('channel.mine')}
        </Checkbox>
        <Checkbox checked={filter.open} onChange={(event) => onFilter({ open: event.target.checked })}>
          {t('channel.onlyOpen')}
        </Checkbox>
      </div>
      <QueryView query={query} what={t('channel.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('channel.none')} />
          ) : (
            <>
              <p className="list-count" role="status">
                {t('ui.shown', { count: items.length })}
              </p>
              <ChannelTable channels={items} />
            </>
          )
        }
      </QueryView>
      {open === 'register' && <RegisterChannelDrawer units={units} onClose={() => setOpen(undefined)} />}
      {open === 'kinds' && own.data && <OwnKindsDrawer own={own.data} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

export function ChannelTable({ channels }: { channels: ChannelLine[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const kindWords = useChannelKindWords();
  return (
    <ListTable<ChannelLine>
      label={t('channel.title')}
      items={channels}
      rowKey="id"
      columns={[
        {
          title: t('channel.name'),
          key: 'name',
          render: (_, each) => (
            <>
              <AppLink href={`/channels/${each.id}`}>{each.nameZh}</AppLink>{' '}
              <span className="quiet">
                {[kindWords(each.kind), each.namedByRules].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        },
        { title: t('channel.unit'), key: 'unit', width: '14em', render: (_, each) => each.unitNameZh },
        {
          title: t('channel.post'),
          key: 'post',
          width: '14em',
          render: (_, each) => [each.postTitleZh, each.holderName].filter(Boolean).join(' · '),
        },
        {
          title: t('channel.state'),
          key: 'state',
          width: '7em',
          render: (_, each) => <ChannelState state={each.state} />,
        },
        {
          title: t('channel.duesTitle'),
          key: 'dues',
          width: '18em',
          render: (_, each) => <ChannelDues channel={each} today={today} />,
        },
      ]}
    />
  );
}
