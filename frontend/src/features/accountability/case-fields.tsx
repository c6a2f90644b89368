import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { Needed } from '@/ui/needed';
import { AttributionFields } from './attribution-fields';
import { CircularFields } from './case-circular';
import type { CaseAct } from './case-drawer';
import { Merger, Splitting } from './joining-fields';
import { Execution, Recusal, Remark, Review, Verification, Words } from './case-step-fields';
import { DecisionFields } from './decision-fields';

interface Props {
  file: CaseFile;
  act: CaseAct;
}

const perSubject: CaseAct[] = ['notify', 'openFile', 'hearInPerson', 'extend', 'serve', 'review', 'execute'];

/** Whoever speaks for several subjects says for which. */
const ofOneself: CaseAct[] = ['state', 'decline', 'askForReview', 'accept', 'remark'];

/** The fields of one step. */
export function CaseFields({ file, act }: Props) {
  return (
    <>
      {(perSubject.includes(act) || (ofOneself.includes(act) && file.ownSubjects.length > 1)) && (
        <SubjectField file={file} act={act} />
      )}
      <Fields file={file} act={act} />
    </>
  );
}

function Fields({ file, act }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const today = useToday();
  switch (act) {
    case 'verify':
      return <Verification file={file} />;
    case 'attribute':
      return <AttributionFields file={file} />;
    case 'notify':
      return <DayOf label={t('accountability.statementDueOn')} min={today} />;
    case 'serve':
      return <DayOf label={t('accountability.reviewUntil')} min={today} />;
    case 'extend':
      return (
        <>
          <DayOf label={t('accountability.until')} min={today} />
          <Words label={t('accountability.reason')} />
        </>
      );
    case 'openFile':
      return null;
    case 'decline':
      return <p>{t('accountability.declineExplain')}</p>;
    case 'accept':
      return <p>{t('accountability.acceptExplain')}</p>;
    case 'resume':
      return <p>{t('accountability.resumeExplain')}</p>;
    case 'hearInPerson':
    case 'state':
      return <Words label={t('accountability.statementWords')} rows={6} />;
    case 'propose':
    case 'decide':
      return (
        <>
          {file.subjects.map((subject) => (
            <DecisionFields key={subject.key} subject={subject} />
          ))}
        </>
      );
    case 'review':
      return <Review file={file} />;
    case 'execute':
      return <Execution file={file} />;
    case 'file':
      return (
        <>
          <Needed name="recipient" label={t('accountability.filingRecipient')}>
            <Select
              options={(file.filing?.recipients ?? []).map((each) => ({
                value: each.reference,
                label: name(each),
              }))}
            />
          </Needed>
          <Needed name="words" label={t('accountability.documentNumber')}>
            <Input maxLength={200} />
          </Needed>
        </>
      );
    case 'recuse':
      return <Recusal file={file} />;
    case 'remark':
      return <Remark />;
    case 'circulate':
      return file.circular && <CircularFields circular={file.circular} />;
    case 'merge':
      return <Merger file={file} />;
    case 'split':
      return <Splitting file={file} />;
    default:
      return <Words label={t(wordsOf[act])} />;
  }
}

const wordsOf = {
  askForReview: 'accountability.reason',
  receive: 'accountability.receipt',
  close: 'accountability.summary',
  skip: 'accountability.ground',
  suspend: 'accountability.reason',
  withdraw: 'accountability.reason',
} as const;

function SubjectField({ file, act }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const open = file.subjects.filter(
    (subject) =>
      (act !== 'notify' || subject.noticeOn === null) &&
      (act !== 'openFile' || subject.accessOn === null) &&
      (act !== 'serve' || subject.servedOn === null) &&
      (!ofOneself.includes(act) || file.ownSubjects.includes(subject.key)) &&
      (act !== 'review' || (subject.reviewAskedOn !== null && subject.review === null)),
  );
  return (
    <Needed name="subject" label={t('accountability.subject')}>
      <Select options={open.map((subject) => ({ value: subject.key, label: title(subject) }))} />
    </Needed>
  );
}

function DayOf({ label, min }: { label: string; min?: string }) {
  return (
    <Needed name="on" label={label}>
      <DayField {...(min ? { min } : {})} />
    </Needed>
  );
}
