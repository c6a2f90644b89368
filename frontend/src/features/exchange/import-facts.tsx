import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportedWorkbook } from '@/api/schema';
import { beijing } from '@/lib/days';

export function ImportFacts({ workbook }: { workbook: ImportedWorkbook }) {
  const { t } = useTranslation();
  const by = (name: string | null) => name ?? t('ui.actorWithoutName');
  const facts: [string, string | number][] = [
    [t('exchange.rows'), workbook.rows],
    [t('exchange.newRows'), workbook.newRows],
    [t('exchange.knownRows'), workbook.knownRows],
    [t('exchange.faultyRows'), workbook.faultyRows],
    [t('exchange.checkedAt'), `${beijing(workbook.checkedAt)} ${by(workbook.checkedBy)}`],
  ];
  if (workbook.confirmedAt)
    facts.push([t('exchange.confirmedAt'), `${beijing(workbook.confirmedAt)} ${by(workbook.confirmedBy)}`]);
  if (workbook.endedAt) facts.push([t('exchange.endedAt'), beijing(workbook.endedAt)]);
  if (workbook.undoneAt)
    facts.push(
      [t('exchange.undoneAt'), `${beijing(workbook.undoneAt)} ${by(workbook.undoneBy)}`],
      [t('ui.reason'), workbook.undoneBecause ?? t('ui.notStated')],
    );
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 2, lg: 4 }}
      items={facts.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
