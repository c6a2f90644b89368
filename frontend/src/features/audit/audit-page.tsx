import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/page';
import { ChainSection } from './chain-section';
import { TrailSection } from './trail-section';

/** Who did what and when, and the proof that nothing of it was changed. No business content. */
export function AuditPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.audit')} subtitle={t('audit.purpose')}>
      <ChainSection />
      <TrailSection />
    </Page>
  );
}
