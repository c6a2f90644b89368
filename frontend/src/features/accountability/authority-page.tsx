import { Button, Flex, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorityEntry } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { AssignAuthorityDrawer, CaseLimitsDrawer, EndAuthorityDrawer } from './authority-drawers';
import { authorityList, limitList } from './proposals.api';

type Doing = { what: 'assign' | 'limits' } | { what: 'end'; entry: AuthorityEntry };

/** Who manages whom, and how long the steps of a case may take. */
export function AuthorityPage() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const query = useQuery(authorityList(tenant));
  const limits = useQuery(limitList(tenant));
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  return (
    <Page
      title={t('accountability.authority')}
      subtitle={t('accountability.authorityPurpose')}
      trail={[{ title: t('nav.cases'), href: '/cases' }]}
      actions={
        query.data?.can.manage && (
          <Flex gap="small" wrap>
            <Button type="primary" onClick={() => setDoing({ what: 'assign' })}>
              {t('accountability.assign')}
            </Button>
            <Button onClick={() => setDoing({ what: 'limits' })}>{t('accountability.setLimits')}</Button>
          </Flex>
        )
      }
    >
      <QueryView query={query} what={t('accountability.authority')}>
        {({ items, can }) => (
          <Entries
            items={items}
            {...(can.manage ? { onEnd: (entry) => setDoing({ what: 'end', entry }) } : {})}
          />
        )}
      </QueryView>
      <Section title={t('accountability.limits')}>
        <QueryView query={limits} what={t('accountability.limits')}>
          {({ limits: set, basis }) =>
            set.length === 0 ? (
              <p className="quiet">{t('accountability.limitsNone')}</p>
            ) : (
              <p>
                {set
                  .map(({ step, days }) =>
                    t('accountability.limitIs', { step: t(`accountability.steps.${step}`), days }),
                  )
                  .join('，')}{' '}
                <span className="quiet">{basis}</span>
              </p>
            )
          }
        </QueryView>
      </Section>
      {doing?.what === 'assign' && <AssignAuthorityDrawer onClose={close} />}
      {doing?.what === 'limits' && <CaseLimitsDrawer now={limits.data?.limits ?? []} onClose={close} />}
      {doing?.what === 'end' && <EndAuthorityDrawer entry={doing.entry} onClose={close} />}
    </Page>
  );
}

function Entries({ items, onEnd }: { items: AuthorityEntry[]; onEnd?: (entry: AuthorityEntry) => void }) {
  const { t } = useTranslation();
  const columns: TableColumnType<AuthorityEntry>[] = [
    { title: t('accountability.decidingUnit'), key: 'body', render: (_, row) => row.bodyNameZh },
    {
      title: t('accountability.manages'),
      key: 'manages',
      render: (_, row) =>
        row.postTitleZh
          ? `${row.postUnitNameZh ?? ''}${row.postTitleZh}`
          : t(row.includesBelow ? 'accountability.managesBelow' : 'accountability.managesUnit', {
              unit: row.unitNameZh ?? '',
            }),
    },
    { title: t('accountability.basis'), key: 'basis', render: (_, row) => row.basis },
    {
      title: t('accountability.authorityFrom'),
      key: 'span',
      render: (_, row) =>
        row.untilOn
          ? t('accountability.authorityEnded', {
              from: row.fromOn,
              until: row.untilOn,
              reason: row.endedBecause ?? '',
            })
          : t('accountability.authoritySpan', { from: row.fromOn }),
    },
    ...(onEnd
      ? [
          {
            title: t('ui.actions'),
            key: 'actions',
            width: '6em',
            render: (_: unknown, row: AuthorityEntry) =>
              row.untilOn === null && (
                <Button size="small" onClick={() => onEnd(row)}>
                  {t('accountability.end')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <ListTable<AuthorityEntry>
      none={t('accountability.authorityNone')}
      label={t('accountability.authority')}
      items={items}
      rowKey="id"
      columns={columns}
    />
  );
}
