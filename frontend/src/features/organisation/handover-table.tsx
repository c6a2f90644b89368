import { type TableColumnType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HandoverRow } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { HandoverStateTag } from './handover-state-tag';

/** Hand-overs in a list: of which post, between whom, since when, where they stand. */
export function HandoverTable({ handovers, label }: { handovers: HandoverRow[]; label: string }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const columns: TableColumnType<HandoverRow>[] = [
    {
      title: t('handover.post'),
      key: 'post',
      render: (_, each) => (
        <AppLink href={`/handovers/${each.id}`}>
          {each.unitNameZh} {title({ titleZh: each.postTitleZh, titleEn: each.postTitleEn })}
        </AppLink>
      ),
    },
    {
      title: t('handover.between'),
      key: 'parties',
      render: (_, each) =>
        `${each.outgoingName ?? t('handover.gone')} → ${each.incomingName ?? t('handover.gone')}`,
    },
    { title: t('handover.change'), key: 'on', dataIndex: 'onDay', width: '9em' },
    {
      title: t('handover.state'),
      key: 'state',
      width: '9em',
      render: (_, each) => <HandoverStateTag state={each.state} />,
    },
  ];
  return <ListTable<HandoverRow> label={label} items={handovers} rowKey="id" columns={columns} />;
}
