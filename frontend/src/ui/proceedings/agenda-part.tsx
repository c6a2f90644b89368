import { Button, Checkbox, Flex, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecisionPart } from './decision-part';
import { Labelled } from './labelled';
import type { AgendaItem } from './proceedings';
import { put, without, type Rows } from './rows';

/** What was dealt with, and what was decided of it. */
export function AgendaPart({ value, onChange, posts, decides }: Rows<AgendaItem> & { decides: boolean }) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('meeting.agenda')}>
      {value.map((item, at) => (
        <div key={at} className="field-group">
          <Flex gap="small">
            <Input
              aria-label={`${t('meeting.itemTitle')} ${at + 1}`}
              placeholder={t('meeting.itemTitle')}
              maxLength={200}
              value={item.title ?? ''}
              onChange={(event) => onChange(put(value, at, { title: event.target.value }))}
            />
            <Button onClick={() => onChange(without(value, at))}>{t('meeting.remove')}</Button>
          </Flex>
          {decides && (
            <Checkbox
              checked={Boolean(item.decision)}
              onChange={(event) =>
                onChange(
                  put(value, at, {
                    decision: event.target.checked
                      ? { text: '', decidedBy: 'collective', stances: [] }
                      : null,
                  }),
                )
              }
            >
              {t('meeting.decided')}
            </Checkbox>
          )}
          {decides && item.decision && (
            <DecisionPart
              value={item.decision}
              onChange={(decision) => onChange(put(value, at, { decision }))}
              posts={posts}
            />
          )}
        </div>
      ))}
      <Button onClick={() => onChange([...value, { title: '' }])}>{t('meeting.addItem')}</Button>
    </Labelled>
  );
}
