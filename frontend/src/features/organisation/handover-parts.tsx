import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HandoverPackage } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { isState } from '@/lib/states';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { StateTag } from '@/ui/state-tag';
import { labelled } from '@/ui/labelled-columns';

const parts = [
  'duties',
  'promises',
  'returned',
  'decisions',
  'instruments',
  'portfolio',
  'evidence',
] as const;
type Part = (typeof parts)[number];
type Row<P extends Part> = HandoverPackage[P][number];

interface Duty {
  occurrenceId: string;
  titleZh: string;
  titleEn: string;
}

/** What goes along, part by part. An empty part says so: nothing is left out in silence. */
export function HandoverParts({ content }: { content: HandoverPackage }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const duty = <T extends Duty>(more?: (row: T) => string | null): TableColumnsType<T>[number] => ({
    title: t('line.duty'),
    key: 'duty',
    render: (_, row) => (
      <>
        <AppLink href={`/occurrences/${row.occurrenceId}`}>{title(row)}</AppLink>
        {more?.(row) && <span className="quiet"> {more(row)}</span>}
      </>
    ),
  });
  const article = <T extends { article: string }>(): TableColumnsType<T>[number] => ({
    title: t('line.article'),
    key: 'article',
    width: '8em',
    render: (_, row) => t('line.articleIs', { article: row.article }),
  });
  const day = <T,>(label: string, of: (row: T) => string | null): TableColumnsType<T>[number] => ({
    title: label,
    key: label,
    width: '8em',
    render: (_, row) => of(row) ?? t('ui.notStated'),
  });
  const text = <T,>(label: string, of: (row: T) => string, width?: string): TableColumnsType<T>[number] => ({
    title: label,
    key: label,
    ...(width ? { width } : {}),
    render: (_, row) => of(row),
  });
  return (
    <>
      <PartTable<Row<'duties'>>
        part="duties"
        rows={content.duties}
        columns={[
          duty((row) => row.targetUnitNameZh),
          article(),
          text(
            t('handover.owedBy'),
            (row) => t(row.owedBy === 'unit' ? 'handover.owners.unit' : 'handover.owners.post'),
            '8em',
          ),
          day(t('line.due'), (row) => row.dueOn),
          text(
            t('handover.progress'),
            (row) => t('handover.progressIs', { recorded: row.recordedCount, required: row.requiredCount }),
            '6em',
          ),
          {
            title: t('handover.state'),
            key: 'state',
            width: '7em',
            render: (_, row) => isState(row.state) && <StateTag state={row.state} />,
          },
        ]}
      />
      <PartTable<Row<'promises'>>
        part="promises"
        rows={content.promises}
        columns={[
          text(t('handover.kind'), (row) => code('promise', row.kind), '9em'),
          duty(),
          day(t('handover.by'), (row) => row.by),
          text(t('handover.words'), (row) => row.words ?? ''),
        ]}
      />
      <PartTable<Row<'returned'>>
        part="returned"
        rows={content.returned}
        columns={[
          duty(),
          article(),
          day(t('handover.returnedOn'), (row) => row.returnedOn),
          text(t('handover.returnedBecause'), (row) => row.reason),
        ]}
      />
      <PartTable<Row<'decisions'>>
        part="decisions"
        rows={content.decisions}
        columns={[
          text(t('handover.kind'), (row) => code('decision', row.kind), '8em'),
          text(
            t('handover.awaitedFrom'),
            (row) => t(row.awaitedFrom === 'post' ? 'handover.awaited.post' : 'handover.awaited.others'),
            '8em',
          ),
          duty((row) => row.unitNameZh),
          day(t('line.due'), (row) => row.dueOn),
        ]}
      />
      <PartTable<Row<'instruments'>>
        part="instruments"
        rows={content.instruments}
        columns={[
          duty(),
          article(),
          text(t('instrument.standing'), (row) => code('standing', row.standing), '8em'),
          day(t('instrument.reviewOn'), (row) => row.reviewOn),
          day(t('instrument.expiresOn'), (row) => row.expiresOn),
        ]}
      />
      <PartTable<Row<'portfolio'>>
        part="portfolio"
        rows={content.portfolio}
        columns={[
          text(t('handover.unit'), (row) => row.nameZh),
          day(t('handover.since'), (row) => row.from),
          text(t('handover.openDuties'), (row) => String(row.open), '7em'),
          text(t('handover.overdueDuties'), (row) => String(row.overdue), '7em'),
        ]}
      />
      <PartTable<Row<'evidence'>>
        part="evidence"
        rows={content.evidence}
        columns={[
          {
            title: t('handover.document'),
            key: 'document',
            render: (_, row) => (
              <AppLink href={`/evidence/${row.evidenceId}`}>{row.title ?? t('handover.withheld')}</AppLink>
            ),
          },
          text(t('handover.kind'), (row) => code('evidenceKind', row.kind), '12em'),
          day(t('instrument.expiresOn'), (row) => row.expiresOn),
          day(t('handover.renewal'), (row) => row.renewalDueOn),
        ]}
      />
      <NothingOf parts={parts.filter((part) => content[part].length === 0)} />
    </>
  );
}

function NothingOf({ parts: none }: { parts: Part[] }) {
  const { t } = useTranslation();
  if (none.length === 0) return null;
  return (
    <Section title={t('handover.nothing')}>
      <ul>
        {none.map((part) => (
          <li key={part}>{t(`handover.empty.${part}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function PartTable<T extends object>({
  part,
  rows,
  columns,
}: {
  part: Part;
  rows: T[];
  columns: TableColumnsType<T>;
}) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const name = t(`handover.parts.${part}`, { count: rows.length });
  return (
    <Section title={name}>
      <Table<T>
        className="line-table"
        aria-label={name}
        size="small"
        rowKey={(row) => JSON.stringify(row)}
        columns={labelled(columns)}
        dataSource={rows}
        pagination={false}
      />
    </Section>
  );
}
