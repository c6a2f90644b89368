import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, CaseSubject } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { Decided, Remarks, Reviewed, Statements } from './case-subject-words';
import { useCaseCodes } from './case-words';

/** Each subject's own part of the file: what it was told, what it said, what was decided and carried out. */
export function CaseSubjects({ file }: { file: CaseFile }) {
  return (
    <>
      {file.subjects.map((subject) => (
        <Subject
          key={subject.key}
          subject={subject}
          passedBy={file.skipped.find(({ step }) => step === 'review')?.ground}
        />
      ))}
    </>
  );
}

interface Props {
  subject: CaseSubject;
  /** Why the review was left out. */
  passedBy: string | undefined;
}

function Subject({ subject, passedBy }: Props) {
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
      subject.decision ? (
        <Decided
          key="decision"
          decision={subject.decision}
          effect={subject.effect}
          expiredOn={subject.effectExpiredOn}
        />
      ) : (
        none
      ),
    ],
    [t('accountability.servedOn'), subject.servedOn ?? none],
    [t('accountability.reviewUntil'), subject.reviewUntil ?? none],
    [t('accountability.review'), <Reviewed key="review" subject={subject} passedBy={passedBy} />],
    [
      t('accountability.executed'),
      subject.executed.map((measure) => code('measure', measure)).join('、') || none,
    ],
    ...(subject.remarks.length > 0
      ? ([[t('circular.remarks'), <Remarks key="remarks" remarks={subject.remarks} />]] as [
          string,
          React.ReactNode,
        ][])
      : []),
  ];
  return (
    <Descriptions
      className="case-subject"
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      title={`${title(subject)} · ${subject.person.name ?? t('accountability.somebody')}（${title({ titleZh: subject.packTitleZh, titleEn: subject.packTitleEn })}）`}
      items={items.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
