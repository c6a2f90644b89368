import { Button, Segmented, Table } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { EmptyNote } from '@/ui/empty-note';
import { labelled } from '@/ui/labelled-columns';
import { Section } from '@/ui/page';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { deliveryList, portalKeys, publicationList, redeliver, type DeliveryFilter } from './portal.api';

const filters = ['all', 'waiting', 'dead', 'delivered'] as const;

/** The messages to a webhook; those that were given up are found by themselves and can be sent again. */
export function Deliveries({ id, ended }: { id: string; ended: boolean }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const [cursor, setCursor] = useState<number>();
  const state: DeliveryFilter = filter === 'all' ? undefined : filter;
  const query = useQuery(deliveryList(tenant, id, state, cursor));
  return (
    <Section title={t('webhook.deliveries')}>
      <Segmented
        aria-label={t('webhook.which')}
        value={filter}
        onChange={(value) => {
          setFilter(value);
          setCursor(undefined);
        }}
        options={filters.map((each) => ({ value: each, label: t(`webhook.filters.${each}`) }))}
      />
      <QueryView query={query} what={t('webhook.deliveries')}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <EmptyNote reason={t(filter === 'dead' ? 'webhook.noneDead' : 'webhook.noDeliveries')} />
          ) : (
            <>
              <Messages id={id} items={items} ended={ended} />
              {cursor !== undefined && (
                <Button onClick={() => setCursor(undefined)}>{t('webhook.newest')}</Button>
              )}{' '}
              {nextCursor !== null && (
                <Button onClick={() => setCursor(Number(nextCursor))}>{t('webhook.older')}</Button>
              )}
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function Messages({ id, items, ended }: { id: string; items: Delivery[]; ended: boolean }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const kinds = useQuery(publicationList(useTenant())).data?.kinds ?? [];
  const kindOf = (code: string) => {
    const kind = kinds.find((each) => each.code === code);
    return kind ? title(kind) : code;
  };
  return (
    <Table<Delivery>
      className="line-table"
      aria-label={t('webhook.deliveries')}
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={items}
      columns={labelled<Delivery>([
        {
          title: t('publication.positionTitle'),
          key: 'position',
          width: '5em',
          render: (_, each) => each.position,
        },
        {
          title: t('webhook.about'),
          key: 'about',
          render: (_, each) =>
            [t(`publication.changes.${each.change}`), kindOf(each.kind), each.year]
              .filter(Boolean)
              .join(' · '),
        },
        {
          title: t('webhook.state'),
          key: 'state',
          width: '8em',
          render: (_, each) => t(`webhook.states.${each.state}`),
        },
        { title: t('webhook.tries'), key: 'tries', width: '6em', render: (_, each) => each.tries },
        { title: t('webhook.lastTry'), key: 'last', render: (_, each) => <LastTry delivery={each} /> },
        {
          title: '',
          key: 'again',
          width: '7em',
          render: (_, each) => each.state === 'dead' && !ended && <Again id={id} delivery={each} />,
        },
      ])}
    />
  );
}

function LastTry({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const facts = [
    delivery.triedAt !== null && beijing(delivery.triedAt),
    delivery.fault !== null && t(`webhook.faults.${delivery.fault}`),
    delivery.status !== null && t('webhook.answered', { status: delivery.status }),
    delivery.nextAt !== null && t('webhook.nextAt', { at: beijing(delivery.nextAt) }),
  ];
  return <span className="delivery-fault">{facts.filter(Boolean).join(' · ')}</span>;
}

function Again({ id, delivery }: { id: string; delivery: Delivery }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = useProblemWords();
  const command = useCommand(
    (_: undefined, intent) => redeliver(id, delivery.id, intent),
    () => cache.invalidateQueries({ queryKey: portalKeys.webhooks(tenant) }),
  );
  return (
    <>
      <Button
        size="small"
        loading={command.pending}
        aria-label={t('webhook.redeliverOf', { position: delivery.position })}
        onClick={() => void command.submit(undefined)}
      >
        {t('webhook.redeliver')}
      </Button>
      {command.problem && <span role="alert">{words(command.problem)}</span>}
    </>
  );
}
