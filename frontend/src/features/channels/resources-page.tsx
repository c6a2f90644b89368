import { Button, Form, Input, InputNumber } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Resources } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EvidenceList } from '@/ui/evidence-list';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { YearSelect } from '@/ui/year-select';
import { declareResources, resourceList } from './channels.api';
import { ChannelTabs } from './channel-tabs';
import { served, ServedDuties, type Served } from './served-duties';

interface Props {
  units: OrganisationUnit[];
  year: number;
  onYear: (year: number) => void;
}

/** Posts and money that each unit declares for a year; who has declared nothing is shown as silent. */
export function ResourcesPage({ units, year, onYear }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [open, setOpen] = useState<Resources>();
  const query = useQuery(resourceList(useTenant(), year));
  return (
    <Page title={t('resource.title')} subtitle={t('resource.purpose')}>
      <ChannelTabs page="resources" />
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        <YearSelect year={year} thisYear={yearOf(today)} onChange={onYear} />
      </div>
      <QueryView query={query} what={t('resource.title')}>
        {({ items }) => (
          <>
            <p className="list-count" role="status">
              {t('resource.declaredOf', {
                declared: items.filter((each) => each.posts !== null).length,
                units: items.length,
              })}
            </p>
            <ResourceTable rows={items} onDeclare={setOpen} />
          </>
        )}
      </QueryView>
      {open && <DeclareDrawer row={open} year={year} units={units} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function ResourceTable({ rows, onDeclare }: { rows: Resources[]; onDeclare: (row: Resources) => void }) {
  const { t, i18n } = useTranslation();
  const yuan = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2 });
  return (
    <ListTable<Resources>
      label={t('resource.title')}
      items={rows}
      rowKey="unitId"
      columns={[
        { title: t('channel.unit'), key: 'unit', render: (_, each) => each.unitNameZh },
        {
          title: t('resource.posts'),
          key: 'posts',
          width: '9em',
          align: 'right',
          render: (_, each) => each.posts ?? <span className="quiet">{t('resource.silent')}</span>,
        },
        {
          title: t('resource.budget'),
          key: 'budget',
          width: '12em',
          align: 'right',
          render: (_, each) =>
            each.budgetYuan === null ? (
              <span className="quiet">{t('resource.silent')}</span>
            ) : (
              yuan.format(each.budgetYuan)
            ),
        },
        {
          title: t('channel.evidence'),
          key: 'evidence',
          width: '22em',
          render: (_, each) => (
            <>
              {each.reason && <span className="mark">{t('resource.anewIs', { reason: each.reason })}</span>}
              {each.evidence.length > 0 ? <EvidenceList evidence={each.evidence} /> : t('ui.none')}
            </>
          ),
        },
        {
          title: t('ui.actions'),
          key: 'actions',
          width: '8em',
          render: (_, each) =>
            each.can.declare && (
              <Button
                size="small"
                aria-label={t('resource.declareIs', { unit: each.unitNameZh })}
                onClick={() => onDeclare(each)}
              >
                {t(each.posts === null ? 'resource.declare' : 'resource.declareAnew')}
              </Button>
            ),
        },
      ]}
    />
  );
}

interface Values extends Served {
  posts: number;
  budgetYuan: number;
  reason?: string;
}

function DeclareDrawer({
  row,
  year,
  units,
  onClose,
}: {
  row: Resources;
  year: number;
  units: OrganisationUnit[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<Values, unknown>
      title={t('resource.declareIs', { unit: row.unitNameZh })}
      submitLabel={t('resource.declare')}
      version={row.version}
      initialValues={
        {
          posts: row.posts ?? undefined,
          budgetYuan: row.budgetYuan ?? undefined,
          evidenceIds: [],
        } as unknown as Values
      }
      send={({ posts, budgetYuan, reason, ...rest }, intent) =>
        declareResources(
          {
            unitId: row.unitId,
            year,
            posts,
            budgetYuan,
            ...(reason?.trim() ? { reason } : {}),
            ...served(rest),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('resource.declared')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('resource.boundary')}</p>
          <Form.Item name="posts" label={t('resource.posts')} rules={needed(t('resource.posts'))}>
            <InputNumber min={0} max={10000} precision={0} />
          </Form.Item>
          <Form.Item name="budgetYuan" label={t('resource.budget')} rules={needed(t('resource.budget'))}>
            <InputNumber min={0} precision={2} style={{ width: '100%' }} />
          </Form.Item>
          {row.posts !== null && (
            <Form.Item name="reason" label={t('resource.reason')} rules={needed(t('resource.reason'))}>
              <Input maxLength={200} />
            </Form.Item>
          )}
          <ServedDuties
            units={units}
            unitId={row.unitId}
            evidenceKinds={['budget-document', 'appointment-document', 'plan-document']}
          />
        </>
      )}
    </CommandDrawer>
  );
}
