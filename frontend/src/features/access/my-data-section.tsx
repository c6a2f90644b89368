import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/page';

/** A copy of what the organization keeps of oneself. */
export function MyDataSection() {
  const { t } = useTranslation();
  return (
    <Section
      title={t('personalData.title')}
      extra={
        <Button size="small" href="/api/v1/my/data" download>
          {t('personalData.copy')}
        </Button>
      }
    >
      <p className="quiet">{t('personalData.purpose')}</p>
    </Section>
  );
}
