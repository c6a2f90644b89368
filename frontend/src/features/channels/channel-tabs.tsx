import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/ui/app-link';

const pages = ['register', 'activities', 'procedures', 'publicity', 'resources', 'attestations'] as const;
type ChannelPageName = (typeof pages)[number];

/** The six parts of what an institution keeps of its own channels and activities. */
export function ChannelTabs({ page }: { page: ChannelPageName }) {
  const { t } = useTranslation();
  return (
    <Flex component="nav" aria-label={t('channel.parts')} className="no-print" gap="middle" wrap>
      {pages.map((each) =>
        each === page ? (
          <strong key={each} aria-current="page">
            {t(`channel.pages.${each}`)}
          </strong>
        ) : (
          <AppLink key={each} href={each === 'register' ? '/channels' : `/channels/${each}`}>
            {t(`channel.pages.${each}`)}
          </AppLink>
        ),
      )}
    </Flex>
  );
}
