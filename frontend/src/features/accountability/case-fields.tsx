import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { AttributionFields } from './attribution-fields';
import type { CaseAct } from './case-drawer';
import { Merger, Splitting } from './joining-fields';
import { CasePersonSelect } from './case-selects';
import { useCaseCodes } from './case-words';
import { DecisionFields } from './decision-fields';
import { Needed } from './needed';

interface Props {
  file: CaseFile;
  act: CaseAct;
}

const perSubject: CaseAct[] = ['notify', 'openFile', 'hearInPerson', 'extend', 'serve', 'review', 'execute'];

/** Whoever speaks for several subjects says for which. */
const ofOneself: CaseAct[] = ['state', 'decline', 'askForReview', 'accept'];

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

function Words({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <Needed name="words" label={label}>
      <Input.TextArea rows={rows} maxLength={4000} showCount />
    </Needed>
  );
}

function Verification({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const code = useCaseCodes();
  return (
    <>
      <Needed name="established" label={t('accountability.verification')}>
        <Radio.Group
          options={[
            { value: true, label: t('accountability.established') },
            { value: false, label: t('accountability.notEstablished') },
          ]}
        />
      </Needed>
      {file.trigger.thresholds.map((threshold) => (
        <div key={threshold} className="case-subject-fields">
          <Needed
            name={['thresholds', threshold, 'met']}
            label={t('accountability.thresholdOne', { threshold: code('threshold', threshold) })}
          >
            <Radio.Group
              options={[
                { value: true, label: t('accountability.met') },
                { value: false, label: t('accountability.notMet') },
              ]}
            />
          </Needed>
          <Needed
            name={['thresholds', threshold, 'words']}
            label={`${code('threshold', threshold)}：${t('accountability.words')}`}
          >
            <Input maxLength={500} />
          </Needed>
        </div>
      ))}
      <Words label={t('accountability.words')} />
    </>
  );
}

function Review({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const outcome = Form.useWatch<string | undefined>('reviewOutcome');
  const key = Form.useWatch<string | undefined>('subject');
  const subject = file.subjects.find((each) => each.key === key);
  return (
    <>
      <Needed name="reviewOutcome" label={t('accountability.reviewOutcome')}>
        <Radio.Group
          options={(['upheld', 'changed', 'revoked'] as const).map((value) => ({
            value,
            label: t(`accountability.reviews.${value}`),
          }))}
        />
      </Needed>
      {outcome === 'changed' && subject && <DecisionFields subject={subject} />}
      <Words label={t('accountability.reason')} />
    </>
  );
}

function Execution({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const today = useToday();
  const code = useCaseCodes();
  const key = Form.useWatch<string | undefined>('subject');
  const subject = file.subjects.find((each) => each.key === key);
  const open = (subject?.decision?.choice?.measures ?? []).filter(
    (each) => !subject?.executed.includes(each),
  );
  return (
    <>
      <Needed name="measure" label={t('accountability.measures')}>
        <Select options={open.map((value) => ({ value, label: code('measure', value) }))} />
      </Needed>
      <Needed name="on" label={t('accountability.executedOn')}>
        <DayField max={today} />
      </Needed>
      <Form.Item name="words" label={t('accountability.words')}>
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
    </>
  );
}

function Recusal({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const own = (['investigator', 'decider', 'reviewer'] as const).filter((each) =>
    file.capacities.includes(each),
  );
  return (
    <>
      <Needed name="capacity" label={t('accountability.capacityLabel')}>
        <Select options={own.map((value) => ({ value, label: t(`accountability.capacities.${value}`) }))} />
      </Needed>
      <Needed name="successorId" label={t('accountability.successor')}>
        <CasePersonSelect />
      </Needed>
      <Words label={t('accountability.reason')} />
    </>
  );
}
