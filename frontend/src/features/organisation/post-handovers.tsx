import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { SideDrawer } from '@/ui/side-drawer';
import { OpenHandoverDrawer } from './handover-drawers';
import { HandoverTable } from './handover-table';
import { handoverList } from './handovers.api';

/** The hand-overs of one post, and the way to open the next. */
export function PostHandoversDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [opening, setOpening] = useState(false);
  const query = useQuery(handoverList(useTenant(), post.id));
  const name = title(post);
  return (
    <SideDrawer
      title={t('handover.of', { title: name })}
      size="min(860px, 100vw)"
      onClose={onClose}
      extra={
        post.can.appoint && (
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('handover.open')}
          </Button>
        )
      }
    >
      <QueryView query={query} what={t('handover.list')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('handover.noneOfPost')} />
          ) : (
            <HandoverTable handovers={items} label={t('handover.of', { title: name })} />
          )
        }
      </QueryView>
      {opening && <OpenHandoverDrawer post={post} onClose={() => setOpening(false)} />}
    </SideDrawer>
  );
}
