import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportedWorkbook, RowFault } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { inPages } from '@/ui/in-pages';
import { useFieldProblemWords } from '@/ui/problem-words';

/** The rows at fault by their numbers in the office program, each with what is wrong and how to mend it. */
export function ImportFaults({ workbook }: { workbook: ImportedWorkbook }) {
  const { t } = useTranslation();
  const code = useCodes();
  const words = useFieldProblemWords();
  return (
    <>
      <p className="list-count" role="status">
        {t('exchange.faultsShown', { shown: workbook.faults.length, count: workbook.faultyRows })}
      </p>
      <Table<RowFault>
        size="small"
        rowKey={(fault) => `${fault.sheet}/${fault.row}/${fault.column}/${fault.code}`}
        dataSource={workbook.faults}
        pagination={inPages(workbook.faults.length)}
        columns={[
          {
            title: t('exchange.sheet'),
            key: 'sheet',
            render: (_, fault) => code('importSheet', fault.sheet),
          },
          { title: t('exchange.row'), dataIndex: 'row', align: 'right' },
          {
            title: t('exchange.column'),
            key: 'column',
            render: (_, fault) =>
              fault.column ? code('importColumn', fault.column) : t('exchange.wholeRow'),
          },
          {
            title: t('exchange.fault'),
            key: 'fault',
            render: (_, fault) => words({ pointer: '', code: fault.code, detail: fault.detail }),
          },
        ]}
      />
    </>
  );
}
