import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/api/schema';
import { directionColor } from './comparison-table';
import { useSettingWords } from './setting-words';

/** What the two sides decided differently where their rules are silent. */
export function SettingDifferences({ settings }: { settings: Comparison['settings'] }) {
  const { t } = useTranslation();
  const words = useSettingWords();
  return (
    <section aria-label={t('comparison.settings')}>
      <h3>{t('comparison.settings')}</h3>
      {settings.length === 0 ? (
        <p className="quiet">{t('comparison.settingsSame')}</p>
      ) : (
        <ul>
          {settings.map((each) => (
            <li key={each.point}>
              {words.name(each.point)}：{words.value({ setting: each.point }, each.former)} →{' '}
              <strong>{words.value({ setting: each.point }, each.latter)}</strong>{' '}
              <Tag color={directionColor(each.direction)}>
                {t(`comparison.direction.${each.direction as 'other'}`)}
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
