import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '@/api/schema';
import { AppLink } from '@/ui/app-link';

export function ReportTable({ reports, label }: { reports: ReportSummary[]; label: string }) {
  const { t } = useTranslation();
  const columns = [
    {
      title: t('report.title'),
      key: 'title',
      render: (_: unknown, report: ReportSummary) => (
        <AppLink href={`/reports/${report.id}`}>{report.title}</AppLink>
      ),
    },
    { title: t('report.unit'), key: 'unit', dataIndex: 'unitNameZh', width: '12em' },
    { title: t('report.recipient'), key: 'recipient', dataIndex: 'recipientName', width: '12em' },
    {
      title: t('report.period'),
      key: 'period',
      width: '13em',
      render: (_: unknown, report: ReportSummary) => `${report.fromOn} – ${report.toOn}`,
    },
    {
      title: t('report.state'),
      key: 'state',
      width: '12em',
      render: (_: unknown, report: ReportSummary) => (
        <>
          {t(`report.states.${report.state}`)}
          {report.openQuestions > 0 && (
            <span className="mark">{t('report.openQuestions', { count: report.openQuestions })}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <Table<ReportSummary>
      className="line-table"
      aria-label={label}
      size="small"
      rowKey="id"
      pagination={reports.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      columns={columns.map((column) => ({
        ...column,
        onCell: () => ({ 'data-label': column.title }) as object,
      }))}
      dataSource={reports}
    />
  );
}
