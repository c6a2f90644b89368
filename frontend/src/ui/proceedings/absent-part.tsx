import { Button, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { meetingsZhCN } from '@/locales/meetings.zh-cn';
import { Labelled } from './labelled';
import type { Held } from './proceedings';
import { put, without, type Rows } from './rows';

const absences = Object.keys(meetingsZhCN.absences) as (keyof typeof meetingsZhCN.absences)[];

/** Who was not there, and why. */
export function AbsentPart({ value, onChange, posts }: Rows<NonNullable<Held['absent']>[number]>) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('meeting.absent')}>
      {value.map((row, at) => (
        <Flex key={at} gap="small" wrap className="field-row">
          <Select
            aria-label={`${t('meeting.absent')} ${at + 1}`}
            value={row.postId || null}
            onChange={(postId: string) => onChange(put(value, at, { postId }))}
            options={posts}
            style={{ minWidth: '14em', flex: 1 }}
          />
          <Select
            aria-label={`${t('meeting.reason')} ${at + 1}`}
            value={row.reason ?? null}
            onChange={(reason) => onChange(put(value, at, { reason }))}
            options={absences.map((each) => ({ value: each, label: t(`meeting.absences.${each}`) }))}
            style={{ minWidth: '10em' }}
          />
          <Button onClick={() => onChange(without(value, at))}>{t('meeting.remove')}</Button>
        </Flex>
      ))}
      <Button
        disabled={posts.length === 0}
        onClick={() => onChange([...value, { postId: posts[0]?.value ?? '', reason: 'official-duty' }])}
      >
        {t('meeting.addAbsent')}
      </Button>
    </Labelled>
  );
}
