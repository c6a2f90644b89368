import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, CaseSourceKind } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { useCaseCodes } from './case-words';

/** What the case was opened on, who handles it, and what was verified. */
export function CaseFacts({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCaseCodes();
  const somebody = t('accountability.somebody');
  const thresholds =
    file.trigger.thresholds.map((each) => code('threshold', each)).join('、') ||
    t('accountability.thresholdNone');
  const items: [string, React.ReactNode][] = [
    [t('accountability.article'), t('accountability.articleIs', { article: file.trigger.article })],
    [t('accountability.thresholds'), thresholds],
    ...(file.failedDuty
      ? ([
          [
            t('accountability.failedDuty'),
            `${t('accountability.articleIs', { article: file.failedDuty.article })} ${title(file.failedDuty)}`,
          ],
        ] as [string, string][])
      : []),
    ...(file.facts ? ([[t('accountability.facts'), file.facts]] as [string, string][]) : []),
    [t('accountability.source'), <Sources key="sources" sources={file.sources} />],
    [t('accountability.investigator'), file.investigator.name ?? somebody],
    [t('accountability.decider'), `${file.decider.name ?? somebody}（${file.decidingUnitNameZh ?? ''}）`],
    [t('accountability.reviewer'), `${file.reviewer.name ?? somebody}（${file.reviewUnitNameZh ?? ''}）`],
    [
      t('accountability.verification'),
      file.verification ? (
        <>
          {t(file.verification.established ? 'accountability.established' : 'accountability.notEstablished')}
          ：{file.verification.words}
          {file.verification.thresholds.map(({ threshold, met, words }) => (
            <div key={threshold} className="quiet">
              {code('threshold', threshold)} {t(met ? 'accountability.met' : 'accountability.notMet')}：
              {words}
            </div>
          ))}
        </>
      ) : (
        t('accountability.notYet')
      ),
    ],
    ...(file.frozenSha256
      ? ([
          [
            t('accountability.frozen'),
            <span key="hash">
              <code className="hash">{file.frozenSha256}</code>{' '}
              {file.intact && <span className="quiet">{t('accountability.intact')}</span>}
            </span>,
          ],
        ] as [string, React.ReactNode][])
      : []),
  ];
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={items.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}

/** Where what a source points to is kept. */
const places: Record<string, ((id: string) => string) | undefined> = {
  finding: (id) => `/findings/${id}`,
  case: (id) => `/cases/${id}`,
  'missed-duty': (id) => `/occurrences/${id}`,
  incident: (id) => `/incidents/${id}`,
  proposal: () => '/cases/proposals',
};

function Sources({ sources }: Pick<CaseFile, 'sources'>) {
  const { t } = useTranslation();
  return (
    <>
      {sources.map(({ kind, id, words }) => (
        <div key={`${kind}-${id ?? words}`}>
          {t(`accountability.sources.${kind as CaseSourceKind}`)}：
          {id && places[kind] ? <AppLink href={places[kind](id)}>{words}</AppLink> : words}
        </div>
      ))}
    </>
  );
}
