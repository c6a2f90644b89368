import { Button, Form, Input, Radio, Select, Table } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Publicity } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { outsideBodyNames } from '@/lib/outside-bodies';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { EvidenceList } from '@/ui/evidence-list';
import { labelled } from '@/ui/labelled-columns';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { YearSelect } from '@/ui/year-select';
import { channelList, publicityList, recordPublicity, withdrawPublicity } from './channels.api';
import { ChannelTabs } from './channel-tabs';
import { served, ServedDuties, type Served } from './served-duties';

const kinds = ['release', 'media-consultation', 'publicity'] as const;
interface Props {
  units: OrganisationUnit[];
  year: number;
  onYear: (year: number) => void;
}

/** What the institution itself released, consulted and carried out. */
export function PublicityPage({ units, year, onYear }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const mayRecord = useAbility('duty.record');
  const [open, setOpen] = useState<'record' | Publicity>();
  const query = useQuery(publicityList(tenant, year));
  return (
    <Page
      title={t('publicity.title')}
      subtitle={t('publicity.purpose')}
      actions={
        mayRecord && (
          <Button type="primary" onClick={() => setOpen('record')}>
            {t('publicity.record')}
          </Button>
        )
      }
    >
      <ChannelTabs page="publicity" />
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <YearSelect year={year} thisYear={yearOf(today)} onChange={onYear} />
      </div>
      <QueryView query={query} what={t('publicity.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('publicity.none', { year })} />
          ) : (
            <PublicityTable records={items} onWithdraw={setOpen} />
          )
        }
      </QueryView>
      {open === 'record' && <RecordDrawer units={units} onClose={() => setOpen(undefined)} />}
      {open && open !== 'record' && <WithdrawDrawer record={open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function PublicityTable({
  records,
  onWithdraw,
}: {
  records: Publicity[];
  onWithdraw: (record: Publicity) => void;
}) {
  const { t } = useTranslation();
  return (
    <Table<Publicity>
      className="line-table"
      aria-label={t('publicity.title')}
      size="small"
      rowKey="id"
      pagination={records.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      dataSource={records}
      columns={labelled<Publicity>([
        { title: t('publicity.occurredOn'), key: 'day', width: '8em', render: (_, each) => each.occurredOn },
        {
          title: t('publicity.what'),
          key: 'title',
          render: (_, each) => (
            <>
              {each.title} <span className="quiet">{t(`publicity.kinds.${each.kind}`)}</span>
              {each.withdrawnBecause && (
                <span className="mark">{t('publicity.withdrawnIs', { reason: each.withdrawnBecause })}</span>
              )}
              {each.evidence.length > 0 && <EvidenceList evidence={each.evidence} />}
            </>
          ),
        },
        { title: t('channel.unit'), key: 'unit', width: '13em', render: (_, each) => each.unitNameZh },
        {
          title: t('publicity.by'),
          key: 'by',
          width: '16em',
          render: (_, each) => [...each.channelsZh, ...each.bodiesZh].join('、') || t('ui.none'),
        },
        {
          title: t('publicity.serves'),
          key: 'serves',
          width: '9em',
          render: (_, each) =>
            each.can.withdraw ? (
              <Button size="small" onClick={() => onWithdraw(each)}>
                {t('publicity.withdraw')}
              </Button>
            ) : each.actId ? (
              t('channel.served')
            ) : (
              t('ui.none')
            ),
        },
      ])}
    />
  );
}

interface Values extends Served {
  unitId: string;
  kind: (typeof kinds)[number];
  title: string;
  occurredOn: string;
  channelIds?: string[];
  bodyIds?: string[];
}

function RecordDrawer({ units, onClose }: { units: OrganisationUnit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('publicity.record')}
      submitLabel={t('act.save')}
      initialValues={{ kind: 'release', occurredOn: today, evidenceIds: [] } as unknown as Values}
      send={({ unitId, kind, title, occurredOn, channelIds, bodyIds, ...rest }, intent) =>
        recordPublicity(
          {
            unitId,
            kind,
            title,
            occurredOn,
            channelIds: channelIds ?? [],
            bodyIds: bodyIds ?? [],
            ...served(rest),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('publicity.recorded')}
      onClose={onClose}
    >
      {() => <Fields units={units} />}
    </CommandDrawer>
  );
}

function Fields({ units }: { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const channels = useQuery(channelList(tenant, {}));
  const bodies = useQuery(outsideBodyNames(tenant));
  const unitId = Form.useWatch<string | undefined>('unitId');
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <p className="quiet">{t('publicity.boundary')}</p>
      <Form.Item name="kind" label={t('publicity.kind')}>
        <Radio.Group options={kinds.map((value) => ({ value, label: t(`publicity.kinds.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('publicity.what')}
        rules={[
          { required: true, whitespace: true, message: t('form.needed', { label: t('publicity.what') }) },
        ]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="unitId" label={t('channel.unit')} rules={needed(t('channel.unit'))}>
        <UnitSelect units={units} />
      </Form.Item>
      <Form.Item
        name="occurredOn"
        label={t('publicity.occurredOn')}
        rules={needed(t('publicity.occurredOn'))}
      >
        <DayField max={today} />
      </Form.Item>
      <Form.Item name="channelIds" label={t('publicity.channels')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={(channels.data?.items ?? []).map((each) => ({ value: each.id, label: each.nameZh }))}
        />
      </Form.Item>
      <Form.Item name="bodyIds" label={t('publicity.bodies')} extra={t('publicity.bodiesHint')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={(bodies.data?.items ?? []).map((each) => ({ value: each.id, label: each.nameZh }))}
        />
      </Form.Item>
      <ServedDuties
        units={units}
        unitId={unitId}
        evidenceKinds={['publicity-record', 'coordination-record', 'notice', 'plan-document']}
      />
    </>
  );
}

function WithdrawDrawer({ record, onClose }: { record: Publicity; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ reason: string }, unknown>
      title={t('publicity.withdraw')}
      submitLabel={t('publicity.withdraw')}
      danger
      version={record.version}
      send={({ reason }, intent) => withdrawPublicity(record.id, reason, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('publicity.withdrawn')}
      onClose={onClose}
    >
      {() => (
        <Form.Item
          name="reason"
          label={t('ui.reason')}
          rules={[{ required: true, whitespace: true, message: t('form.needed', { label: t('ui.reason') }) }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      )}
    </CommandDrawer>
  );
}
