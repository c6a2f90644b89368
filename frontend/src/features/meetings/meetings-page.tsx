import { Checkbox, Segmented, Select, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingNature, MeetingSummary, OrganisationUnit } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { meetingsZhCN } from '@/locales/meetings.zh-cn';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { meetingList } from './meetings.api';
import { Resolutions } from './resolutions-list';

export interface MeetingsFilter {
  show: 'meetings' | 'resolutions';
  year: number;
  unit: string | undefined;
  nature: string | undefined;
  whose: 'mine' | 'all' | 'unit';
  open: boolean;
}
interface Props {
  units: OrganisationUnit[];
  filter: MeetingsFilter;
  onFilter: (change: Partial<MeetingsFilter>) => void;
  /** What the person may do from here. */
  actions?: ReactNode;
}

/** Meetings with what went on, and what they gave to whom to do. */
export function MeetingsPage({ units, filter, onFilter, actions }: Props) {
  const { t } = useTranslation();
  const thisYear = yearOf(useToday());
  const meetings = filter.show === 'meetings';
  const natures = Object.keys(meetingsZhCN.natures) as MeetingNature[];
  return (
    <Page title={t('nav.meetings')} subtitle={t('meeting.purpose')} actions={actions}>
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <Segmented
          aria-label={t('meeting.show')}
          value={filter.show}
          onChange={(show) => onFilter({ show })}
          options={[
            { value: 'meetings' as const, label: t('meeting.meetings') },
            { value: 'resolutions' as const, label: t('meeting.resolutions') },
          ]}
        />
        {meetings ? (
          <>
            <YearSelect year={filter.year} thisYear={thisYear} onChange={(year) => onFilter({ year })} />
            <Select
              aria-label={t('meeting.nature')}
              placeholder={t('meeting.nature')}
              allowClear
              value={filter.nature ?? null}
              onChange={(nature: string | undefined) => onFilter({ nature })}
              options={natures.map((each) => ({ value: each, label: t(`meeting.natures.${each}`) }))}
              style={{ minWidth: '10em' }}
            />
          </>
        ) : (
          <>
            <Segmented
              aria-label={t('meeting.owner')}
              value={filter.whose}
              onChange={(whose) => onFilter({ whose })}
              options={[
                { value: 'mine' as const, label: t('meeting.mine') },
                { value: 'unit' as const, label: t('meeting.ofUnit') },
                { value: 'all' as const, label: t('meeting.all') },
              ]}
            />
            <Checkbox checked={filter.open} onChange={(event) => onFilter({ open: event.target.checked })}>
              {t('meeting.onlyOpen')}
            </Checkbox>
          </>
        )}
        {(meetings || filter.whose === 'unit') && (
          <UnitSelect
            label={t('ledger.unit')}
            units={units}
            value={filter.unit}
            allowClear
            onChange={(unit) => onFilter({ unit })}
          />
        )}
      </div>
      {meetings ? <Meetings filter={filter} /> : <Resolutions filter={filter} />}
    </Page>
  );
}

function Meetings({ filter }: { filter: MeetingsFilter }) {
  const { t } = useTranslation();
  const query = useQuery(
    meetingList(useTenant(), {
      year: filter.year,
      ...(filter.unit ? { unitId: filter.unit } : {}),
      ...(filter.nature ? { nature: filter.nature } : {}),
    }),
  );
  return (
    <QueryView query={query} what={t('meeting.meetings')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('meeting.none', { year: filter.year })} />
        ) : (
          <>
            <p className="list-count" role="status">
              {t('ui.shown', { count: items.length })}
            </p>
            <MeetingTable meetings={items} />
          </>
        )
      }
    </QueryView>
  );
}

function MeetingTable({ meetings }: { meetings: MeetingSummary[] }) {
  const { t } = useTranslation();
  const columns: TableColumnType<MeetingSummary>[] = [
    { title: t('meeting.occurredOn'), key: 'on', dataIndex: 'occurredOn', width: '8em' },
    {
      title: t('meeting.title'),
      key: 'title',
      render: (_, meeting) => <AppLink href={`/meetings/${meeting.id}`}>{meeting.title}</AppLink>,
    },
    {
      title: t('meeting.nature'),
      key: 'nature',
      width: '10em',
      render: (_, { nature }) =>
        nature ? t(`meeting.natures.${nature}`) : <span className="quiet">{t('meeting.notStated')}</span>,
    },
    { title: t('meeting.unit'), key: 'unit', dataIndex: 'unitNameZh', width: '14em' },
    {
      title: t('meeting.resolutions'),
      key: 'resolutions',
      width: '14em',
      render: (_, meeting) =>
        meeting.resolutions > 0 &&
        t('meeting.resolved', { count: meeting.resolutions, open: meeting.openResolutions }),
    },
  ];
  return (
    <ListTable<MeetingSummary> label={t('meeting.meetings')} items={meetings} rowKey="id" columns={columns} />
  );
}
