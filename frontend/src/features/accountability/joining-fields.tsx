import { Checkbox, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { Needed } from '@/ui/needed';
import { caseList } from './cases.api';

/** Into which case this one is merged: another of the same circumstance that the reader investigates. */
export function Merger({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const cases = useQuery(caseList(useTenant()));
  return (
    <>
      <p className="quiet">{t('accountability.mergeExplain')}</p>
      <Needed name="intoCaseId" label={t('accountability.intoCase')}>
        <Select
          options={(cases.data?.items ?? [])
            .filter(
              ({ id, triggerId, status, capacities }) =>
                id !== file.id &&
                triggerId === file.trigger.id &&
                status === 'open' &&
                capacities.includes('investigator'),
            )
            .map((row) => ({ value: row.id, label: `${row.occurredOn} ${title(row)}` }))}
        />
      </Needed>
      <Ground />
    </>
  );
}

/** Which subjects get a case of their own. */
export function Splitting({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <>
      <p className="quiet">{t('accountability.splitExplain')}</p>
      <Needed name="leaving" label={t('accountability.leaving')}>
        <Checkbox.Group
          options={file.subjects.map((subject) => ({ value: subject.key, label: title(subject) }))}
        />
      </Needed>
      <Ground />
    </>
  );
}

function Ground() {
  const { t } = useTranslation();
  return (
    <Needed name="words" label={t('accountability.joiningGround')}>
      <Input.TextArea rows={3} maxLength={4000} showCount />
    </Needed>
  );
}
