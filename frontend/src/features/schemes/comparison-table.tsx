import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComparedDuty, Comparison } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { EmptyNote } from '@/ui/empty-note';
import { inPages } from '@/ui/in-pages';

const colors: Record<string, string> = { tighter: 'blue', looser: 'volcano', other: 'default' };
export const directionColor = (direction: string) => colors[direction] ?? 'default';

/** Duty by duty, article beside article: what differs, and whether it asks for more or less. */
export function ComparisonTable({ comparison, items }: { comparison: Comparison; items: ComparedDuty[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  const value = (point: string, words: string | null): string => {
    if (words === null) return t('ui.none');
    if (point === 'evidence')
      return words
        .split(', ')
        .map((kind) => code('evidenceKind', kind))
        .join('、');
    if (point === 'strength') return t(words === 'may' ? 'scheme.may' : 'scheme.must');
    if (point === 'frequency') {
      const [period, count] = words.split(' x');
      return count
        ? t('comparison.times', { period: code('period', period ?? ''), count: Number(count) })
        : code('cadence', words);
    }
    return words;
  };
  const side = (duty: ComparedDuty['former']) =>
    duty === null ? (
      <span className="quiet">{t('comparison.absent')}</span>
    ) : (
      <>
        {t('line.articleIs', { article: duty.article })} {title(duty)}{' '}
        <code className="quiet">{duty.obligationId}</code>
      </>
    );
  if (items.length === 0) return <EmptyNote reason={t('comparison.same')} />;
  return (
    <Table
      className="line-table"
      size="small"
      rowKey={(each) => `${each.former?.obligationId ?? ''} ${each.latter?.obligationId ?? ''}`}
      dataSource={items}
      pagination={inPages(items.length, 100)}
      columns={(
        [
          {
            title: t('line.category'),
            key: 'category',
            render: (_: unknown, each: ComparedDuty) => code('category', each.category),
          },
          {
            title: <Rules rules={comparison.former} />,
            key: 'former',
            render: (_: unknown, each: ComparedDuty) => side(each.former),
          },
          {
            title: <Rules rules={comparison.latter} />,
            key: 'latter',
            render: (_: unknown, each: ComparedDuty) => side(each.latter),
          },
          {
            title: t('comparison.differences'),
            key: 'differences',
            render: (_: unknown, each: ComparedDuty) => (
              <>
                <Tag color={directionColor(each.direction)}>
                  {each.kind === 'same'
                    ? t('comparison.equal')
                    : t(`comparison.direction.${each.direction as 'other'}`)}
                </Tag>
                {each.differences.map((one) => (
                  <div key={one.point}>
                    {t(`comparison.point.${one.point as 'title'}`)}：{value(one.point, one.former)} →{' '}
                    <strong>{value(one.point, one.latter)}</strong>
                  </div>
                ))}
              </>
            ),
          },
        ] as const
      ).map((column) => ({
        ...column,
        onCell: () =>
          ({
            'data-label':
              column.key === 'former'
                ? title(comparison.former)
                : column.key === 'latter'
                  ? title(comparison.latter)
                  : String(column.title),
          }) as object,
      }))}
    />
  );
}

/** Two versions of one rule set have one title: their state and day tell them apart. */
function Rules({ rules }: { rules: Comparison['former'] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  return (
    <>
      {title(rules)}
      <div className="quiet">
        {code('schemeStatus', rules.status)}
        {rules.effectiveFrom && ` · ${t('scheme.inForceFrom', { day: rules.effectiveFrom })}`}
      </div>
    </>
  );
}
