import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unreadNotices } from '@/features/work/notices.api';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';

/** How much the person was told and has not read. While that is unknown nothing is claimed. */
export function InboxMark() {
  const { t } = useTranslation();
  const unread = useQuery(unreadNotices(useTenant())).data?.unread ?? 0;
  return (
    <AppLink
      className="inbox-mark no-print"
      href="/inbox"
      aria-label={unread > 0 ? t('inbox.open', { count: unread }) : t('inbox.openNone')}
    >
      <Badge count={unread} size="small" overflowCount={99}>
        <BellOutlined aria-hidden />
      </Badge>
    </AppLink>
  );
}
