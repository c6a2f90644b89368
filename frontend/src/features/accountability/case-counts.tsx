import { Descriptions, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFigure, CaseFigures, CaseStepFigure } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { useCaseCodes } from './case-words';
import { caseCounts } from './cases.api';

/** How many cases the bureau has, to those who are named in none. The server withholds small numbers and what would give them away. */
export function CaseCounts() {
  const { t } = useTranslation();
  const query = useQuery(caseCounts(useTenant()));
  return (
    <Section title={t('caseCounts.title')}>
      <QueryView query={query} what={t('caseCounts.title')}>
        {(figures) => <Counts figures={figures} />}
      </QueryView>
    </Section>
  );
}

function useFigureWords() {
  const { t } = useTranslation();
  return ({ value, withheld }: CaseFigure): string =>
    value !== null
      ? t('caseCounts.is', { count: value })
      : t(withheld === 'fewer-than-five' ? 'caseCounts.fewerThanFive' : 'caseCounts.toProtect');
}

function Counts({ figures }: { figures: CaseFigures }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { bySteps } = figures;
  const parts = ['total', 'open', 'ended', 'overdue'] as const;
  const withheld =
    parts.some((part) => figures[part].value === null) ||
    (bySteps ?? []).some(({ overdue }) => overdue.value === null);
  return (
    <>
      <Descriptions
        size="small"
        column={{ xs: 2, md: 4 }}
        items={parts.map((part) => ({
          key: part,
          label: t(`caseCounts.${part}`),
          children: words(figures[part]),
        }))}
      />
      {bySteps && bySteps.length > 0 && <Steps bySteps={bySteps} />}
      {(withheld || bySteps === null) && (
        <p className="quiet">
          {bySteps === null && figures.open.value !== null && `${t('caseCounts.stepsWithheld')} `}
          {t('caseCounts.explain')}
        </p>
      )}
    </>
  );
}

function Steps({ bySteps }: { bySteps: CaseStepFigure[] }) {
  const { t } = useTranslation();
  const code = useCaseCodes();
  const words = useFigureWords();
  const columns: TableColumnType<CaseStepFigure>[] = [
    { title: t('caseCounts.step'), key: 'step', render: (_, row) => code('steps', row.step) },
    {
      title: t('caseCounts.count'),
      key: 'count',
      render: (_, row) => t('caseCounts.is', { count: row.count }),
    },
    { title: t('caseCounts.overdue'), key: 'overdue', render: (_, row) => words(row.overdue) },
  ];
  return (
    <ListTable<CaseStepFigure>
      label={t('caseCounts.title')}
      items={bySteps}
      rowKey="step"
      columns={columns}
    />
  );
}
