import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Line } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useOwnerWords } from '@/lib/owner-words';
import { useWindowWords } from '@/lib/window-words';
import { AppLink } from './app-link';
import { inPages } from './in-pages';
import { StateTag } from './state-tag';
import { labelled } from '@/ui/labelled-columns';

interface Props {
  lines: Line[];
  label: string;
  href: (line: Line) => string;
  withUnit?: boolean;
  selection?: { selected: string[]; onChange: (ids: string[]) => void; disabled: (line: Line) => boolean };
}

/** Duties as rows on a wide screen and as cards on a narrow one (the style sheet turns the rows). */
export function LineTable({ lines, label, href, withUnit = true, selection }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  const inWords = useWindowWords();
  const owner = useOwnerWords();
  const columns: TableColumnsType<Line> = [
    {
      title: t('line.duty'),
      key: 'duty',
      render: (_, line) => (
        <>
          <AppLink href={href(line)}>{title(line)}</AppLink>
          {line.targetUnitNameZh && (
            <span className="target">{t('line.targetIs', { unit: line.targetUnitNameZh })}</span>
          )}
          {line.byReference && <span className="mark">{t('line.byReferenceShort')}</span>}
          {line.follows && <span className="mark">{t('line.follows')}</span>}
          {line.taskPart && <span className="mark">{code('taskPart', line.taskPart)}</span>}
          {line.attestationOnly && <span className="mark">{t('line.attestationOnly')}</span>}
        </>
      ),
    },
    {
      title: t('line.article'),
      key: 'article',
      width: '6em',
      render: (_, line) => t('line.articleIs', { article: line.article }),
    },
    ...(withUnit ? [{ title: t('line.unit'), dataIndex: 'unitNameZh', key: 'unit', width: '11em' }] : []),
    {
      title: t('line.owner'),
      key: 'owner',
      width: '11em',
      render: (_, line) => owner(line),
    },
    {
      title: t('line.window'),
      key: 'window',
      width: '9em',
      render: (_, line) => inWords(line.windowKey),
    },
    {
      title: t('line.due'),
      key: 'due',
      width: '8em',
      sorter: (a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'),
      render: (_, line) => line.dueOn ?? t('ui.notStated'),
    },
    {
      title: t('line.countShort'),
      key: 'count',
      width: '5em',
      align: 'right',
      render: (_, line) =>
        line.stepCount > 0
          ? t('line.stepsIs', { recorded: line.stepsRecorded, count: line.stepCount })
          : line.requiredCount > 0
            ? `${line.countedCount}/${line.requiredCount}`
            : line.recordedCount,
    },
    {
      title: t('line.state'),
      key: 'state',
      width: '9em',
      render: (_, line) => (
        <>
          <StateTag state={line.state} />
          {line.recordedLate && <span className="mark">{t('line.recordedLate')}</span>}
        </>
      ),
    },
  ];
  return (
    <Table<Line>
      className="line-table"
      aria-label={label}
      size="small"
      rowKey="id"
      columns={labelled(columns)}
      dataSource={lines}
      pagination={inPages(lines.length)}
      {...(selection
        ? {
            rowSelection: {
              selectedRowKeys: selection.selected,
              onChange: (keys) => selection.onChange(keys.map(String)),
              getCheckboxProps: (line) => ({
                disabled: selection.disabled(line),
                'aria-label': t('line.choose', { title: title(line), window: inWords(line.windowKey) }),
              }),
            },
          }
        : {})}
    />
  );
}
