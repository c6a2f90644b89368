import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinLine, ReceivedBulletinLine } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { BulletinState } from './bulletin-state';
import { bulletinList, receivedList } from './bulletins.api';
import { DraftBulletinDrawer } from './draft-bulletin-drawer';

/** Bulletins that were issued, and those of the oversight departments above. */
export function BulletinsPage({ oversight, unitId }: { oversight: boolean; unitId?: string | undefined }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const [drafting, setDrafting] = useState(false);
  const own = useQuery(bulletinList(tenant));
  const received = useQuery(receivedList(tenant));
  return (
    <Page
      title={t('bulletin.title')}
      subtitle={t('bulletin.purpose')}
      actions={
        own.data?.can.draft && (
          <Button type="primary" onClick={() => setDrafting(true)}>
            {t('bulletin.draft')}
          </Button>
        )
      }
    >
      {(received.data?.items.length ?? 0) > 0 && (
        <Section title={t('bulletin.fromAbove')}>
          <ReceivedTable bulletins={received.data?.items ?? []} />
        </Section>
      )}
      <Section title={t(oversight ? 'bulletin.ofDistrict' : 'bulletin.ofBureau')}>
        <QueryView query={own} what={t('bulletin.title')}>
          {({ items }) => <BulletinTable bulletins={items} />}
        </QueryView>
      </Section>
      {drafting && <DraftBulletinDrawer unitId={unitId} onClose={() => setDrafting(false)} />}
    </Page>
  );
}

function BulletinTable({ bulletins }: { bulletins: BulletinLine[] }) {
  const { t } = useTranslation();
  return (
    <ListTable<BulletinLine>
      none={t('bulletin.none')}
      label={t('bulletin.title')}
      items={bulletins}
      rowKey="id"
      columns={[
        {
          title: t('bulletin.heading'),
          key: 'title',
          render: (_, each) => (
            <>
              <AppLink href={`/bulletins/${each.id}`}>{each.title}</AppLink>{' '}
              <span className="quiet">
                {[each.number, t(`bulletin.kinds.${each.kind}`)].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        },
        { title: t('bulletin.issuedOn'), key: 'on', width: '9em', render: (_, each) => each.issuedOn ?? '' },
        {
          title: t('bulletin.acknowledgeBy'),
          key: 'by',
          width: '9em',
          render: (_, each) => each.acknowledgeBy ?? '',
        },
        {
          title: t('bulletin.acknowledgements'),
          key: 'read',
          width: '8em',
          render: (_, each) => each.issuedOn && `${each.acknowledged} / ${each.addressees}`,
        },
        {
          title: t('bulletin.state'),
          key: 'state',
          width: '8em',
          render: (_, each) => <BulletinState state={each.state} />,
        },
      ]}
    />
  );
}

function ReceivedTable({ bulletins }: { bulletins: ReceivedBulletinLine[] }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <ListTable<ReceivedBulletinLine>
      label={t('bulletin.fromAbove')}
      items={bulletins}
      rowKey="id"
      columns={[
        {
          title: t('bulletin.heading'),
          key: 'title',
          render: (_, each) => (
            <>
              <AppLink href={`/bulletins/received/${each.id}`}>{each.title}</AppLink>{' '}
              <span className="quiet">
                {[each.number, each.fromNameZh, t(`bulletin.kinds.${each.kind}`)].join(' · ')}
              </span>
            </>
          ),
        },
        { title: t('bulletin.issuedOn'), key: 'on', width: '9em', render: (_, each) => each.issuedOn },
        {
          title: t('bulletin.acknowledgeBy'),
          key: 'by',
          width: '12em',
          render: (_, each) =>
            each.acknowledgeBy && each.state === 'waiting' && each.acknowledgeBy < today
              ? t('bulletin.overdueIs', { day: each.acknowledgeBy })
              : (each.acknowledgeBy ?? ''),
        },
        {
          title: t('bulletin.state'),
          key: 'state',
          width: '8em',
          render: (_, each) => <BulletinState state={each.state} />,
        },
      ]}
    />
  );
}
