import { Button, Flex, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, ResolutionToAdopt } from '@/api/schema';
import { useToday } from '@/lib/session-context';
import { DayField } from './day-field';
import type { PostChoice } from './proceedings-field';
import { UnitSelect } from './unit-select';

interface Props {
  id?: string;
  value?: ResolutionToAdopt[] | undefined;
  onChange?: (resolutions: ResolutionToAdopt[]) => void;
  units: OrganisationUnit[];
  /** Posts that may owe a resolution themselves. */
  posts: PostChoice[];
}

/** What a meeting resolved: the words, who carries it out, by when. */
export function ResolutionsField({ id, value = [], onChange, units, posts }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const put = (at: number, part: Partial<ResolutionToAdopt>) =>
    onChange?.(value.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <div id={id}>
      <p className="quiet">{t('meeting.resolveExplain')}</p>
      {value.map((row, at) => (
        <div key={at} className="field-group">
          <Input
            aria-label={`${t('meeting.resolutionText')} ${at + 1}`}
            placeholder={t('meeting.resolutionText')}
            maxLength={300}
            value={row.text ?? ''}
            onChange={(event) => put(at, { text: event.target.value })}
          />
          <Flex gap="small" wrap className="field-row">
            <div style={{ flex: 1, minWidth: '12em' }}>
              <UnitSelect
                label={`${t('meeting.owner')} ${at + 1}`}
                units={units}
                value={row.ownerUnitId ?? undefined}
                onChange={(ownerUnitId) => put(at, { ownerUnitId, ownerPostId: null })}
              />
            </div>
            <Select
              aria-label={`${t('meeting.ownerPost')} ${at + 1}`}
              placeholder={t('meeting.ownerPostHint')}
              allowClear
              value={row.ownerPostId ?? null}
              onChange={(ownerPostId: string | undefined) => put(at, { ownerPostId: ownerPostId ?? null })}
              options={posts}
              style={{ flex: 1, minWidth: '12em' }}
            />
            <div style={{ minWidth: '10em' }}>
              <DayField
                id={`resolution-due-${at}`}
                value={row.dueOn || null}
                min={today}
                onChange={(day) => put(at, { dueOn: day ?? '' })}
              />
            </div>
            <Button onClick={() => onChange?.(value.filter((_, index) => index !== at))}>
              {t('meeting.remove')}
            </Button>
          </Flex>
        </div>
      ))}
      <Button onClick={() => onChange?.([...value, { text: '', dueOn: '' }])}>
        {t('meeting.addResolution')}
      </Button>
    </div>
  );
}
