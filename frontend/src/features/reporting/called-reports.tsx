import { Button, type TableColumnType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalledReport } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { WithdrawCallDrawer } from './call-drawers';

/** What the department asked of its members, bureaus and departments alike, and what came. */
export function CalledReports({ reports }: { reports: CalledReport[] }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const [withdrawing, setWithdrawing] = useState<CalledReport>();
  const columns: TableColumnType<CalledReport>[] = [
    { title: t('reportCall.title'), key: 'title', render: (_, each) => each.title },
    {
      title: t('reportCall.member'),
      key: 'member',
      render: (_, each) => name({ nameZh: each.memberNameZh, nameEn: each.memberNameEn }),
    },
    { title: t('reportCall.period'), key: 'period', render: (_, each) => `${each.fromOn} – ${each.toOn}` },
    { title: t('reportCall.dueOn'), key: 'dueOn', render: (_, each) => each.dueOn },
    {
      title: t('reportCall.state'),
      key: 'state',
      render: (_, each) =>
        each.reportId && each.reportState ? (
          <AppLink href={`/oversight/reports/${each.reportId}`}>
            {t(`arrival.states.${each.reportState}`)}
          </AppLink>
        ) : each.missing ? (
          <span className="mark">{t('reportCall.missing')}</span>
        ) : (
          t('reportCall.notYet')
        ),
    },
    {
      title: '',
      key: 'withdraw',
      render: (_, each) =>
        reports.find((other) => other.callId === each.callId) === each && (
          <Button
            size="small"
            aria-label={t('reportCall.withdrawIs', { title: each.title })}
            onClick={() => setWithdrawing(each)}
          >
            {t('reportCall.withdraw')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <ListTable<CalledReport>
        label={t('reportCall.asked')}
        items={reports}
        rowKey={(each) => `${each.callId}/${each.memberId}`}
        columns={columns}
      />
      {withdrawing && <WithdrawCallDrawer call={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
}
