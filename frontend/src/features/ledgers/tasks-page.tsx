import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Line, TaskRow } from '@/api/schema';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { YearSelect } from '@/ui/year-select';
import { taskList } from './ledgers.api';
import { labelled } from '@/ui/labelled-columns';

/** The task table: who leads each task, and where each responsible unit stands. */
export function TasksPage({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const { t } = useTranslation();
  const query = useQuery(taskList(useTenant(), year));
  return (
    <Page
      title={t('task.title')}
      trail={[{ title: t('nav.ledgers'), href: address('/ledgers', { year }) }]}
      subtitle={t('task.purpose')}
      actions={
        <Flex gap="small" wrap>
          <YearSelect year={year} thisYear={yearOf(useToday())} onChange={onYear} />
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <QueryView query={query} what={t('task.title')}>
        {({ items }) =>
          items.length === 0 ? <EmptyNote reason={t('task.none', { year })} /> : <TaskTable tasks={items} />
        }
      </QueryView>
    </Page>
  );
}

function TaskTable({ tasks }: { tasks: TaskRow[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const columns: TableColumnsType<TaskRow> = [
    {
      title: t('line.article'),
      key: 'article',
      width: '7em',
      render: (_, task) => (
        <AppLink href={address(`/schemes/${task.schemeId}`, { article: task.article })}>
          {t('line.articleIs', { article: task.article })}
        </AppLink>
      ),
    },
    { title: t('task.task'), key: 'task', render: (_, task) => title(task) },
    { title: t('task.lead'), key: 'lead', width: '22em', render: (_, task) => <Parts lines={task.lead} /> },
    {
      title: t('task.parts'),
      key: 'parts',
      width: '30em',
      render: (_, task) => <Parts lines={task.parts} />,
    },
    {
      title: t('task.progress'),
      key: 'progress',
      width: '11em',
      render: (_, task) => t('task.recorded', { recorded: task.recorded, count: task.parts.length }),
    },
  ];
  return (
    <Table<TaskRow>
      className="line-table"
      aria-label={t('task.title')}
      size="small"
      rowKey={(task) => `${task.schemeId}/${task.taskId}`}
      columns={labelled(columns)}
      dataSource={tasks}
      pagination={false}
    />
  );
}

function Parts({ lines }: { lines: Line[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return <span className="vacancy">{t('task.nobody')}</span>;
  return (
    <ul className="account-owners">
      {lines.map((line) => (
        <li key={line.id}>
          <AppLink href={`/occurrences/${line.id}`}>
            {[line.postTitleZh, line.holderName].filter(Boolean).join(' · ') || line.unitNameZh}
          </AppLink>{' '}
          <StateTag state={line.state} />{' '}
          {line.recordedCount > 0 && (
            <span className="quiet">{t('task.acts', { count: line.recordedCount })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
