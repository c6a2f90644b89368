import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigateTo } from '@/ui/app-link';

const pages = ['register', 'activities', 'procedures', 'publicity', 'resources', 'attestations'] as const;
type ChannelPageName = (typeof pages)[number];
const addressOf = (page: ChannelPageName) => (page === 'register' ? '/channels' : `/channels/${page}`);

/** The six parts of what an institution keeps of its own channels and activities. */
export function ChannelTabs({ page }: { page: ChannelPageName }) {
  const { t } = useTranslation();
  const navigate = useNavigateTo();
  return (
    <div className="filter-bar no-print">
      <Segmented
        aria-label={t('channel.parts')}
        value={page}
        onChange={(next) => navigate(addressOf(next))}
        options={pages.map((each) => ({ value: each, label: t(`channel.pages.${each}`) }))}
      />
    </div>
  );
}
