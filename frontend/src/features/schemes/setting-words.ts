import { useTranslation } from 'react-i18next';
import type { SchemeSetting } from '@/api/schema';

export type SettingName = 'closingGraceDays';

/** A point that the rules leave unsaid, and its values, in words. */
export function useSettingWords() {
  const { t, i18n } = useTranslation();
  return {
    name: (setting: string) => t(`margins.settingIs.${setting as SettingName}`),
    value: (setting: Pick<SchemeSetting, 'setting'>, value: string | null): string => {
      if (value === null)
        return i18n.exists(`margins.openFor.${setting.setting}`)
          ? t(`margins.openFor.${setting.setting as 'retentionYears'}`)
          : t('margins.open');
      if (value === 'true' || value === 'false') return t(value === 'true' ? 'ui.yes' : 'ui.no');
      if (/^\d+$/.test(value))
        return t(`margins.unit.${setting.setting as SettingName}`, { count: Number(value) });
      return i18n.exists(`margins.option.${value}`) ? t(`margins.option.${value as 'none'}`) : value;
    },
  };
}
