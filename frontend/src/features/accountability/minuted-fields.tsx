import { Alert, Button, Form, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttributionFacts, CaseFile } from '@/api/schema';
import { asProblem } from '@/lib/problem';
import { useTenant } from '@/lib/session-context';
import { useProblemWords } from '@/ui/problem-words';
import type { CaseValues } from './case-values';
import { caseMeeting, caseMeetings, minutedFacts } from './cases.api';

/** Who took part in a decision and how each stood to it, from the minutes; whoever fills in the form may change it. */
export function MinutedFields({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const form = Form.useFormInstance<CaseValues>();
  const words = useProblemWords();
  const [meetingId, setMeeting] = useState<string>();
  const [item, setItem] = useState<number>();
  const [told, setTold] = useState<{ taken: number } | { fault: string }>();
  const meetings = useQuery(caseMeetings(tenant));
  // Of the others only the record of the act is there.
  const minuted = meetings.data?.items.filter(({ nature }) => nature !== null);
  const meeting = useQuery({ ...caseMeeting(tenant, meetingId ?? ''), enabled: meetingId !== undefined });
  const decided = (meeting.data?.proceedings?.agenda ?? [])
    .map(({ title, decision }, place) => ({ title, number: place + 1, decision }))
    .filter(({ decision }) => decision !== null);
  const take = async () => {
    if (!meetingId || !item) return;
    try {
      const facts = await minutedFacts(file.id, meetingId, item);
      form.setFieldsValue(filledIn(file, facts));
      setTold({ taken: facts.participants.length });
    } catch (error) {
      setTold({ fault: words(asProblem(error)) });
    }
  };
  if (minuted?.length === 0) return <p className="quiet">{t('minuted.none')}</p>;
  return (
    <fieldset className="case-subject-fields">
      <legend>{t('minuted.title')}</legend>
      <p className="quiet">{t('minuted.explain')}</p>
      <Form.Item label={t('minuted.meeting')} htmlFor="minuted-meeting">
        <Select
          id="minuted-meeting"
          showSearch={{ optionFilterProp: 'label' }}
          value={meetingId ?? null}
          onChange={(id: string) => {
            setMeeting(id);
            setItem(undefined);
            setTold(undefined);
          }}
          options={(minuted ?? []).map((each) => ({
            value: each.id,
            label: `${each.occurredOn} ${each.unitNameZh} ${each.title}`,
          }))}
        />
      </Form.Item>
      {meeting.data && decided.length === 0 && <p>{t('minuted.noDecisions')}</p>}
      {decided.length > 0 && (
        <Form.Item label={t('minuted.item')} htmlFor="minuted-item">
          <Select
            id="minuted-item"
            value={item ?? null}
            onChange={setItem}
            options={decided.map(({ number, title }) => ({
              value: number,
              label: t('minuted.itemIs', { number, title }),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item>
        <Button disabled={!item} onClick={() => void take()}>
          {t('minuted.take')}
        </Button>
      </Form.Item>
      {told && (
        <Alert
          type={'taken' in told ? 'success' : 'warning'}
          showIcon
          title={'taken' in told ? t('minuted.taken', { count: told.taken }) : told.fault}
        />
      )}
    </fieldset>
  );
}

/** The facts as values of the form: whoever is no subject joins the others. */
const filledIn = (file: CaseFile, { mode, source, participants }: AttributionFacts): CaseValues => ({
  mode,
  source: source ?? '',
  others: participants.map(({ key }) => key).filter((key) => !file.subjects.some((each) => each.key === key)),
  parties: Object.fromEntries(
    participants.map(({ key, isHead, inCharge, tookPart, objection, overruled, decidedAlone }) => [
      key,
      { isHead, inCharge, tookPart, objection, overruled, decidedAlone },
    ]),
  ),
});
