import type { TableColumnType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '@/api/schema';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';

export function ReportTable({ reports, label }: { reports: ReportSummary[]; label: string }) {
  const { t } = useTranslation();
  const columns: TableColumnType<ReportSummary>[] = [
    {
      title: t('report.title'),
      key: 'title',
      render: (_, report) => <AppLink href={`/reports/${report.id}`}>{report.title}</AppLink>,
    },
    { title: t('report.unit'), key: 'unit', dataIndex: 'unitNameZh', width: '12em' },
    { title: t('report.recipient'), key: 'recipient', dataIndex: 'recipientName', width: '12em' },
    {
      title: t('report.period'),
      key: 'period',
      width: '13em',
      render: (_, report) => `${report.fromOn} – ${report.toOn}`,
    },
    {
      title: t('report.state'),
      key: 'state',
      width: '12em',
      render: (_, report) => (
        <>
          {t(`report.states.${report.state}`)}
          {report.openQuestions > 0 && (
            <span className="mark">{t('report.openQuestions', { count: report.openQuestions })}</span>
          )}
        </>
      ),
    },
  ];
  return <ListTable<ReportSummary> label={label} items={reports} rowKey="id" columns={columns} />;
}
