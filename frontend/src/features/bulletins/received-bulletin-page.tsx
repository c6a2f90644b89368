import { Alert, App, Button, Flex } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReceivedBulletin } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { AppLink } from '@/ui/app-link';
import { Page } from '@/ui/page';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { BulletinState } from './bulletin-state';
import { BulletinText } from './bulletin-text';
import { acknowledgeReceived, receivedDetails } from './bulletins.api';

export function ReceivedBulletinPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(receivedDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('bulletin.title')}>
      {(bulletin) => <Detail bulletin={bulletin} />}
    </QueryView>
  );
}

function Detail({ bulletin }: { bulletin: ReceivedBulletin }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = useProblemWords();
  const command = useCommand(
    (_: undefined, intent) => acknowledgeReceived(bulletin.id, intent),
    async () => {
      message.success(t('bulletin.acknowledged'));
      await cache.invalidateQueries({ queryKey: [tenant] });
    },
  );
  return (
    <Page
      title={bulletin.title}
      trail={[{ title: t('bulletin.title'), href: '/bulletins' }]}
      subtitle={
        <>
          <BulletinState state={bulletin.state} />{' '}
          {[
            bulletin.fromNameZh,
            t(`bulletin.kinds.${bulletin.kind}`),
            t('bulletin.receivedAt', { at: beijing(bulletin.receivedAt) }),
            bulletin.acknowledgeBy && t('bulletin.byIs', { day: bulletin.acknowledgeBy }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {bulletin.can.acknowledge && (
            <Button type="primary" loading={command.pending} onClick={() => void command.submit(undefined)}>
              {t('bulletin.acknowledge')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{t('bulletin.print')}</Button>
        </Flex>
      }
    >
      {command.problem && <Alert type="warning" showIcon role="alert" title={words(command.problem)} />}
      {bulletin.withdrawnOn && (
        <Alert
          type="warning"
          showIcon
          title={t('bulletin.withdrawnIs', {
            day: bulletin.withdrawnOn,
            reason: bulletin.withdrawnBecause ?? '',
          })}
        />
      )}
      {bulletin.supersededBy && (
        <Alert
          type="info"
          showIcon
          title={
            <AppLink href={`/bulletins/received/${bulletin.supersededBy}`}>
              {t('bulletin.supersededIs', { number: bulletin.supersededByNumber ?? '' })}
            </AppLink>
          }
        />
      )}
      {!bulletin.can.acknowledge && bulletin.acknowledgedOn === null && bulletin.withdrawnOn === null && (
        <p className="notice">{t('bulletin.byTheBureau')}</p>
      )}
      <BulletinText bulletin={bulletin} from={bulletin.fromNameZh} />
      {bulletin.acknowledgedOn && (
        <p className="quiet">
          {t('bulletin.readOn', { day: bulletin.acknowledgedOn })} {bulletin.acknowledgedByName}
        </p>
      )}
    </Page>
  );
}
