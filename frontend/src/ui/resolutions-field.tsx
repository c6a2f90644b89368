import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, ResolutionToAdopt } from '@/api/schema';
import { ResolutionRow } from './resolution-row';

interface Props {
  id?: string;
  value?: ResolutionToAdopt[] | undefined;
  onChange?: (resolutions: ResolutionToAdopt[]) => void;
  units: OrganisationUnit[];
  /** The unit that met: until another is chosen, its posts may owe a resolution. */
  unitId: string;
}

/** What a meeting resolved: the words, who carries it out, by when. */
export function ResolutionsField({ id, value = [], onChange, units, unitId }: Props) {
  const { t } = useTranslation();
  return (
    <div id={id}>
      <p className="quiet">{t('meeting.resolveExplain')}</p>
      {value.map((row, at) => (
        <ResolutionRow
          key={at}
          at={at}
          row={row}
          units={units}
          unitId={unitId}
          onChange={(part) =>
            onChange?.(value.map((each, index) => (index === at ? { ...each, ...part } : each)))
          }
          onRemove={() => onChange?.(value.filter((_, index) => index !== at))}
        />
      ))}
      <Button onClick={() => onChange?.([...value, { text: '', dueOn: '' }])}>
        {t('meeting.addResolution')}
      </Button>
    </div>
  );
}
