import { useTranslation } from 'react-i18next';
import { AppLink } from '@/ui/app-link';
import { Page } from '@/ui/page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('app.notFound')}>
      <p>{t('app.notFoundWhy')}</p>
      <p>
        <AppLink href="/">{t('app.home')}</AppLink>
      </p>
    </Page>
  );
}
