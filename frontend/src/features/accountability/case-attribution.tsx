import { type TableColumnType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseConclusion, CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { ListTable } from '@/ui/list-table';
import { saysWhoAnswers, useCaseCodes } from './case-words';

interface Row {
  key: string;
  title: string;
  conclusion: CaseConclusion | undefined;
  found: string;
}

/** One row per participant and rule: facts used, rule and article, what follows, what is missing. Never a score. */
export function CaseAttribution({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const found = file.attribution;
  const skipped = file.skipped.find(({ step }) => step === 'attribution');
  if (!found)
    return (
      <>
        <p className="quiet">
          {skipped
            ? t('accountability.stepSkipped', { ground: skipped.ground })
            : t('accountability.attributionNone')}
        </p>
        {!saysWhoAnswers(file) && <p>{t('accountability.attributionNoRules')}</p>}
      </>
    );
  const rows: Row[] = found.facts.participants.flatMap(({ key, titleZh }) => {
    const own = found.responsibilities.find((each) => each.participant === key);
    const words = own
      ? [
          own.kind ? t(`accountability.kinds.${own.kind}`) : t('accountability.noResponsibility'),
          own.differsBecause ? t('accountability.differs', { reason: own.differsBecause }) : '',
        ]
          .filter(Boolean)
          .join('；')
      : '';
    const given = found.conclusions.filter((each) => each.participant === key);
    return (given.length > 0 ? given : [undefined]).map((conclusion, place) => ({
      key: `${key}-${place}`,
      title: titleZh,
      conclusion,
      found: words,
    }));
  });
  return (
    <>
      {!saysWhoAnswers(file) && <p>{t('accountability.attributionNoRules')}</p>}
      <AttributionTable
        rows={rows}
        ruleTitle={(code) => {
          const rule = file.attributionRules.find((each) => each.code === code);
          return rule ? title(rule) : code;
        }}
      />
      {found.facts.source && (
        <p className="quiet">
          {t('accountability.factSource')}：{found.facts.source}
        </p>
      )}
    </>
  );
}

export function AttributionTable({ rows, ruleTitle }: { rows: Row[]; ruleTitle: (code: string) => string }) {
  const { t } = useTranslation();
  const code = useCaseCodes();
  const columns: TableColumnType<Row>[] = [
    { title: t('accountability.participant'), key: 'who', dataIndex: 'title' },
    {
      title: t('accountability.factsUsed'),
      key: 'facts',
      render: (_, { conclusion }) => conclusion?.facts.map((each) => code('fact', each)).join('、') || '—',
    },
    {
      title: t('accountability.rule'),
      key: 'rule',
      render: (_, { conclusion }) =>
        conclusion
          ? `${t('accountability.articleIs', { article: conclusion.article })} ${ruleTitle(conclusion.rule)}`
          : '—',
    },
    {
      title: t('accountability.conclusion'),
      key: 'conclusion',
      render: (_, { conclusion }) =>
        conclusion?.kind ? t(`accountability.kinds.${conclusion.kind}`) : t('accountability.noConclusion'),
    },
    {
      title: t('accountability.missing'),
      key: 'missing',
      render: (_, { conclusion }) =>
        conclusion?.missing.map((each) => code('fact', each)).join('、') || t('accountability.missingNone'),
    },
    // Before anybody has found anything there is no column for it.
    ...(rows.some(({ found }) => found)
      ? [{ title: t('accountability.found'), key: 'found', dataIndex: 'found' }]
      : []),
  ];
  return (
    <ListTable<Row> label={t('accountability.attribution')} items={rows} rowKey="key" columns={columns} />
  );
}
