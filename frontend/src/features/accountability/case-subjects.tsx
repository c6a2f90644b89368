import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, CaseSubject, SubjectDecision } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useCaseCodes, useDecisionWords } from './case-words';

/** Each subject's own part of the file: what it was told, what it said, what was decided and carried out. */
export function CaseSubjects({ file }: { file: CaseFile }) {
  return (
    <>
      {file.subjects.map((subject) => (
        <Subject key={subject.key} subject={subject} />
      ))}
    </>
  );
}

function Subject({ subject }: { subject: CaseSubject }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCaseCodes();
  const none = t('accountability.notYet');
  const items: [string, React.ReactNode][] = [
    [t('accountability.noticeOn'), subject.noticeOn ?? none],
    [t('accountability.statementDueOn'), subject.statementDueOn ?? none],
    [t('accountability.accessOn'), subject.accessOn ?? none],
    [t('accountability.statements'), <Statements key="statements" subject={subject} />],
    ...(subject.proposed
      ? ([[t('accountability.proposed'), <Decided key="proposed" decision={subject.proposed} />]] as [
          string,
          React.ReactNode,
        ][])
      : []),
    [
      t('accountability.decision'),
      subject.decision ? <Decided key="decision" decision={subject.decision} /> : none,
    ],
    [t('accountability.servedOn'), subject.servedOn ?? none],
    [t('accountability.reviewUntil'), subject.reviewUntil ?? none],
    [t('accountability.review'), <Reviewed key="review" subject={subject} />],
    [
      t('accountability.executed'),
      subject.executed.map((measure) => code('measure', measure)).join('、') || none,
    ],
  ];
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      title={`${title(subject)} · ${subject.person.name ?? t('accountability.somebody')}（${title({ titleZh: subject.packTitleZh, titleEn: subject.packTitleEn })}）`}
      items={items.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}

function Statements({ subject }: { subject: CaseSubject }) {
  const { t } = useTranslation();
  if (subject.statementDeclinedOn)
    return <>{t('accountability.statementDeclined', { day: subject.statementDeclinedOn })}</>;
  if (subject.statements.length === 0) return <>{t('accountability.statementNone')}</>;
  return (
    <>
      {subject.statements.map(({ form, words, on }, place) => (
        <div key={place}>
          {on} {t(`accountability.forms.${form}`)}：{words}
        </div>
      ))}
    </>
  );
}

function Decided({ decision }: { decision: SubjectDecision }) {
  const words = useDecisionWords();
  return (
    <>
      {words(decision)}
      <div className="quiet">{decision.reasons}</div>
    </>
  );
}

function Reviewed({ subject }: { subject: CaseSubject }) {
  const { t } = useTranslation();
  return (
    <>
      {subject.acceptedOn && t('accountability.accepted', { day: subject.acceptedOn })}
      {subject.reviewAskedOn &&
        t('accountability.reviewAsked', { day: subject.reviewAskedOn, grounds: subject.reviewGrounds ?? '' })}
      {subject.review && (
        <div>
          {t(`accountability.reviews.${subject.review}`)}：{subject.reviewReasons}
        </div>
      )}
      {!subject.acceptedOn && !subject.reviewAskedOn && t('accountability.notYet')}
    </>
  );
}
