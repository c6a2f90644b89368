import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAbility } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';

const pages = {
  publications: '/publications',
  webhooks: '/publications/webhooks',
  gateways: '/publications/gateways',
} as const;

export function PortalTabs({ page }: { page: keyof typeof pages }) {
  const { t } = useTranslation();
  const withWebhooks = useAbility('webhook.manage');
  const shown = (['publications', 'webhooks', 'gateways'] as const).filter(
    (each) => each !== 'webhooks' || withWebhooks,
  );
  return (
    <Flex component="nav" aria-label={t('publication.parts')} className="no-print" gap="middle" wrap>
      {shown.map((each) =>
        each === page ? (
          <strong key={each} aria-current="page">
            {t(`publication.pages.${each}`)}
          </strong>
        ) : (
          <AppLink key={each} href={pages[each]}>
            {t(`publication.pages.${each}`)}
          </AppLink>
        ),
      )}
    </Flex>
  );
}
