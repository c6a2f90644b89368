import { Alert, App, Button, Flex, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijing } from '@/lib/days';
import { newKey } from '@/lib/keys';
import { asProblem } from '@/lib/problem';
import { useTenant } from '@/lib/session-context';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { SideDrawer } from '@/ui/side-drawer';
import { calendarFeed, openFeed, revokeFeed } from './calendar.api';

/** A secret address for one's own calendar program: shown once, replaced or revoked at any time. */
export function FeedDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const words = useProblemWords();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(calendarFeed(tenant));
  const [address, setAddress] = useState<string>();
  const [pending, setPending] = useState(false);
  const run = async (work: () => Promise<void>) => {
    setPending(true);
    try {
      await work();
      await cache.invalidateQueries({ queryKey: calendarFeed(tenant).queryKey });
    } catch (error) {
      message.error(words(asProblem(error)));
    } finally {
      setPending(false);
    }
  };
  const open = () => run(async () => setAddress(window.location.origin + (await openFeed()).address));
  const revoke = () =>
    run(async () => {
      await revokeFeed({ key: newKey() });
      setAddress(undefined);
      message.success(t('calendar.feed.revoked'));
    });
  return (
    <SideDrawer title={t('calendar.feed.title')} size="min(560px, 100vw)" onClose={onClose}>
      <p>{t('calendar.feed.explain')}</p>
      <QueryView query={query} what={t('calendar.feed.title')}>
        {(feed) => (
          <>
            <p role="status">
              {feed.inForce && feed.openedAt
                ? t('calendar.feed.inForce', { at: beijing(feed.openedAt) })
                : t('calendar.feed.none')}
            </p>
            {address && (
              <>
                <Alert type="warning" showIcon title={t('calendar.feed.once')} />
                <Flex gap="small" className="feed-address">
                  <Input readOnly aria-label={t('calendar.feed.address')} value={address} />
                  <Button
                    onClick={() =>
                      void navigator.clipboard
                        ?.writeText(address)
                        .then(() => message.success(t('calendar.feed.copied')))
                    }
                  >
                    {t('calendar.feed.copy')}
                  </Button>
                </Flex>
              </>
            )}
            <Flex gap="small" wrap>
              <Button type="primary" loading={pending} onClick={() => void open()}>
                {t(feed.inForce ? 'calendar.feed.replace' : 'calendar.feed.open')}
              </Button>
              {feed.inForce && (
                <Button
                  danger
                  onClick={() =>
                    modal.confirm({
                      title: t('calendar.feed.revoke'),
                      content: t('calendar.feed.revokeWhy'),
                      okText: t('calendar.feed.revoke'),
                      cancelText: t('form.cancel'),
                      onOk: revoke,
                    })
                  }
                >
                  {t('calendar.feed.revoke')}
                </Button>
              )}
            </Flex>
          </>
        )}
      </QueryView>
    </SideDrawer>
  );
}
