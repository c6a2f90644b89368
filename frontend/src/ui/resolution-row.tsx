import { Button, Flex, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, ResolutionToAdopt } from '@/api/schema';
import { postsOfUnit } from '@/lib/posts';
import { useTenant, useToday } from '@/lib/session-context';
import { DayField } from './day-field';
import { postChoices } from './proceedings/post-choices';
import { UnitSelect } from './unit-select';

interface Props {
  at: number;
  row: ResolutionToAdopt;
  units: OrganisationUnit[];
  unitId: string;
  onChange: (part: Partial<ResolutionToAdopt>) => void;
  onRemove: () => void;
}

/** One thing that was resolved. The posts offered are those of the unit that carries it out. */
export function ResolutionRow({ at, row, units, unitId, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const posts = useQuery(postsOfUnit(tenant, row.ownerUnitId ?? unitId));
  return (
    <div className="field-group">
      <Input
        aria-label={`${t('meeting.resolutionText')} ${at + 1}`}
        placeholder={t('meeting.resolutionText')}
        maxLength={300}
        value={row.text ?? ''}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Flex gap="small" wrap className="field-row">
        <div style={{ flex: 1, minWidth: '12em' }}>
          <UnitSelect
            label={`${t('meeting.owner')} ${at + 1}`}
            units={units}
            value={row.ownerUnitId ?? undefined}
            onChange={(ownerUnitId) => onChange({ ownerUnitId, ownerPostId: null })}
          />
        </div>
        <Select
          aria-label={`${t('meeting.ownerPost')} ${at + 1}`}
          placeholder={t('meeting.ownerPostHint')}
          allowClear
          loading={posts.isFetching}
          showSearch={{ optionFilterProp: 'label' }}
          value={row.ownerPostId ?? null}
          onChange={(ownerPostId: string | undefined) => onChange({ ownerPostId: ownerPostId ?? null })}
          options={postChoices(posts.data?.items ?? [])}
          style={{ flex: 1, minWidth: '12em' }}
        />
        <div style={{ minWidth: '10em' }}>
          <DayField
            id={`resolution-due-${at}`}
            value={row.dueOn || null}
            min={today}
            onChange={(day) => onChange({ dueOn: day ?? '' })}
          />
        </div>
        <Button onClick={onRemove}>{t('meeting.remove')}</Button>
      </Flex>
    </div>
  );
}
