import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  year: number;
  thisYear: number;
  onChange: (year: number) => void;
}

export function YearSelect({ year, thisYear, onChange }: Props) {
  const { t } = useTranslation();
  const years = [...new Set([thisYear + 1, thisYear, thisYear - 1, thisYear - 2, year])].sort(
    (a, b) => b - a,
  );
  return (
    <Select
      aria-label={t('ui.year')}
      value={year}
      onChange={onChange}
      style={{ minWidth: '7em' }}
      options={years.map((value) => ({ value, label: t('ui.yearIs', { year: value }) }))}
    />
  );
}
