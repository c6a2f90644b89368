import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeLanguage, useLanguage } from '@/lib/i18n';
import { changeDisplay, useDisplay } from '@/lib/use-display';

/** Large text, contrast and language, within reach on every page. */
export function DisplayControls() {
  const { t } = useTranslation();
  const { largeText, highContrast } = useDisplay();
  const language = useLanguage();
  return (
    <div className="display-controls no-print">
      <Button
        type="text"
        size="small"
        aria-pressed={largeText}
        onClick={() => changeDisplay({ largeText: !largeText })}
      >
        {t(largeText ? 'app.normalText' : 'app.largeText')}
      </Button>
      <Button
        type="text"
        size="small"
        aria-pressed={highContrast}
        onClick={() => changeDisplay({ highContrast: !highContrast })}
      >
        {t(highContrast ? 'app.normalContrast' : 'app.highContrast')}
      </Button>
      <Button
        type="text"
        size="small"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => changeLanguage(language === 'en' ? 'zh-CN' : 'en')}
      >
        {language === 'en' ? '中文' : 'English'}
      </Button>
    </div>
  );
}
