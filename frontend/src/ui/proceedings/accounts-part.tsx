import { Button, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../day-field';
import { Labelled } from './labelled';
import type { Held } from './proceedings';
import { put, without, type Rows } from './rows';

/** Of meetings in which people speak of themselves: when each account was handed in and heard. */
export function AccountsPart({ value, onChange, posts }: Rows<NonNullable<Held['selfAccounts']>[number]>) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('meeting.accounts')} hint={t('meeting.accountsHint')}>
      {value.map((row, at) => (
        <Flex key={at} gap="small" wrap className="field-row">
          <Select
            aria-label={`${t('meeting.post')} ${at + 1}`}
            value={row.postId || null}
            onChange={(postId: string) => onChange(put(value, at, { postId }))}
            options={posts}
            style={{ minWidth: '14em', flex: 1 }}
          />
          <DayField
            id={`submitted-${at}`}
            value={row.submittedOn ?? null}
            onChange={(day) => onChange(put(value, at, { submittedOn: day ?? null }))}
          />
          <DayField
            id={`heard-${at}`}
            value={row.heardOn ?? null}
            onChange={(day) => onChange(put(value, at, { heardOn: day ?? null }))}
          />
          <Button onClick={() => onChange(without(value, at))}>{t('meeting.remove')}</Button>
        </Flex>
      ))}
      <Button
        disabled={posts.length === 0}
        onClick={() =>
          onChange([...value, { postId: posts[0]?.value ?? '', submittedOn: null, heardOn: null }])
        }
      >
        {t('meeting.addAccount')}
      </Button>
    </Labelled>
  );
}
