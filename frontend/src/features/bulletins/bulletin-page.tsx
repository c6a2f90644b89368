import { Alert, Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bulletin } from '@/api/schema';
import { useSession, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EvidenceList } from '@/ui/evidence-list';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { BulletinReceipts } from './bulletin-receipts';
import { BulletinState } from './bulletin-state';
import { BulletinText } from './bulletin-text';
import { bulletinDetails } from './bulletins.api';
import { DraftBulletinDrawer } from './draft-bulletin-drawer';
import { IssueBulletinDrawer } from './issue-bulletin-drawer';
import { WithdrawBulletinDrawer } from './withdraw-bulletin-drawer';

export function BulletinPage({ id, unitId }: { id: string; unitId?: string | undefined }) {
  const { t } = useTranslation();
  const query = useQuery(bulletinDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('bulletin.title')}>
      {(bulletin) => <Detail bulletin={bulletin} unitId={unitId} />}
    </QueryView>
  );
}

function Detail({ bulletin, unitId }: { bulletin: Bulletin; unitId: string | undefined }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const [open, setOpen] = useState<'edit' | 'issue' | 'withdraw' | 'supersede'>();
  const close = () => setOpen(undefined);
  const { can } = bulletin;
  return (
    <Page
      title={bulletin.title}
      trail={[{ title: t('bulletin.title'), href: '/bulletins' }]}
      subtitle={
        <>
          <BulletinState state={bulletin.state} /> {t(`bulletin.kinds.${bulletin.kind}`)}
          {bulletin.acknowledgeBy && ` · ${t('bulletin.byIs', { day: bulletin.acknowledgeBy })}`}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {can.issue && (
            <Button type="primary" onClick={() => setOpen('issue')}>
              {t('bulletin.issue')}
            </Button>
          )}
          {can.edit && <Button onClick={() => setOpen('edit')}>{t('bulletin.edit')}</Button>}
          {bulletin.issuedOn && <Button onClick={() => window.print()}>{t('bulletin.print')}</Button>}
          {can.supersede && <Button onClick={() => setOpen('supersede')}>{t('bulletin.supersede')}</Button>}
          {can.withdraw && (
            <Button danger onClick={() => setOpen('withdraw')}>
              {t(bulletin.issuedOn ? 'bulletin.withdraw' : 'bulletin.discard')}
            </Button>
          )}
        </Flex>
      }
    >
      <Standing bulletin={bulletin} />
      <BulletinText bulletin={bulletin} from={tenant.nameZh} />
      {bulletin.inspectionId && (
        <p className="no-print">
          <AppLink href={`/inspections/${bulletin.inspectionId}`}>{t('bulletin.inspectionIs')}</AppLink>
        </p>
      )}
      {bulletin.evidence.length > 0 && (
        <Section title={t('bulletin.attachments')}>
          <EvidenceList evidence={bulletin.evidence} />
        </Section>
      )}
      {bulletin.issuedOn && (
        <Section title={t('bulletin.receipts')}>
          <BulletinReceipts bulletin={bulletin} />
        </Section>
      )}
      {open === 'edit' && <DraftBulletinDrawer unitId={unitId} bulletin={bulletin} onClose={close} />}
      {open === 'supersede' && <DraftBulletinDrawer unitId={unitId} supersedes={bulletin} onClose={close} />}
      {open === 'issue' && <IssueBulletinDrawer bulletin={bulletin} onClose={close} />}
      {open === 'withdraw' && <WithdrawBulletinDrawer bulletin={bulletin} onClose={close} />}
    </Page>
  );
}

/** What became of it since, and what it takes the place of. */
function Standing({ bulletin }: { bulletin: Bulletin }) {
  const { t } = useTranslation();
  return (
    <>
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
            <AppLink href={`/bulletins/${bulletin.supersededBy}`}>
              {t('bulletin.supersededIs', { number: bulletin.supersededByNumber ?? '' })}
            </AppLink>
          }
        />
      )}
      {bulletin.supersedesId && (
        <p>
          <AppLink href={`/bulletins/${bulletin.supersedesId}`}>
            {t('bulletin.supersedesIs', { number: bulletin.supersedesNumber ?? '' })}
          </AppLink>
        </p>
      )}
    </>
  );
}
