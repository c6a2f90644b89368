import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Line } from '@/api/schema';
import { arisesBesideRules } from '@/lib/article-words';
import { useCodes } from '@/lib/i18n';
import { useOwnerWords } from '@/lib/owner-words';
import { useWindowWords } from '@/lib/window-words';

/** What is owed, by whom, to whom, by when. */
export function LineFacts({ line, schemeTitle }: { line: Line; schemeTitle: string }) {
  const { t } = useTranslation();
  const code = useCodes();
  const inWords = useWindowWords();
  const owner = useOwnerWords();
  const none = t('ui.notStated');
  // A demand, a resolution or a finding has one day of its own, and no article behind it.
  const beside = arisesBesideRules(line.article);
  const facts: [string, string][] = [
    [t('line.unit'), line.unitNameZh],
    [
      t('line.owner'),
      [owner(line), line.holderOn && t('holders.onDay', { day: line.holderOn })].filter(Boolean).join('；'),
    ],
    ...(line.targetUnitNameZh ? ([[t('line.target'), line.targetUnitNameZh]] as [string, string][]) : []),
    ...(line.byReference ? ([[t('line.byReference'), line.byReference]] as [string, string][]) : []),
    ...(line.cadenceKind === 'standing'
      ? ([
          [t('instrument.reviewOn'), line.reviewOn ?? none],
          [t('instrument.expiresOn'), line.expiresOn ?? none],
        ] as [string, string][])
      : []),
    [t('line.category'), code('category', line.category)],
    [t('line.cadence'), beside ? t('line.cadenceOnce') : code('cadence', line.cadenceKind)],
    [
      t('line.window'),
      t('line.windowIs', { key: inWords(line.windowKey), from: line.windowFrom, to: line.windowTo }),
    ],
    [
      t('line.due'),
      line.originalDueOn
        ? t('work.asking.extended', { to: line.dueOn, from: line.originalDueOn })
        : (line.dueOn ?? none),
    ],
    [t('line.closes'), line.closesOn ?? none],
    [
      t('line.count'),
      line.minSpacingDays !== null
        ? t('line.countSpaced', {
            recorded: line.recordedCount,
            counted: line.countedCount,
            days: line.minSpacingDays,
            required: line.requiredCount,
          })
        : t(line.requiredCount > 0 ? 'line.countIs' : 'line.countOnly', {
            recorded: line.recordedCount,
            required: line.requiredCount,
          }),
    ],
    [t('line.owedTo'), line.owedToZh.join('、') || none],
    [t('line.copyTo'), line.copyToZh.join('、') || t('ui.none')],
    [t('line.completedOn'), line.completedOn ?? t('line.notYet')],
    [
      t('line.basis'),
      beside
        ? t('line.articleIs', { article: line.article })
        : t('line.basisIs', { scheme: schemeTitle, article: line.article }),
    ],
    [
      t('line.evidenceKinds'),
      line.evidenceKinds.map((kind) => code('evidenceKind', kind)).join('、') || none,
    ],
  ];
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={facts.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
