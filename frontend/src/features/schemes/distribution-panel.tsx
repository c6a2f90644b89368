import { Alert, Button, Checkbox, Flex, Popconfirm, Table, Tag } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receipt, SchemeDetails } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { EmptyNote } from '@/ui/empty-note';
import { inPages } from '@/ui/in-pages';
import { useProblemWords } from '@/ui/problem-words';
import { QueryView } from '@/ui/query-view';
import { acknowledgeScheme, distributeScheme, schemeDistribution } from './margins.api';
import { labelled } from '@/ui/labelled-columns';

/** To which units the rules were sent, and which have said that they have them. */
export function DistributionPanel({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = useProblemWords();
  const query = useQuery(schemeDistribution(tenant, scheme.id));
  const [missing, setMissing] = useState(false);
  const afterwards = () => cache.invalidateQueries({ queryKey: [tenant] });
  const send = useCommand((id: string, intent) => distributeScheme(id, intent), afterwards);
  const receive = useCommand(
    (unit: string, intent) => acknowledgeScheme(scheme.id, unit, intent),
    afterwards,
  );
  const problem = send.problem ?? receive.problem;
  return (
    <QueryView query={query} what={t('margins.distribution')}>
      {({ items, sent, acknowledged, canSend }) => (
        <>
          {problem && <Alert type="warning" showIcon role="alert" title={words(problem)} />}
          <Flex gap="middle" align="center" wrap className="form-block">
            {sent > 0 && <strong>{t('margins.received', { acknowledged, sent })}</strong>}
            {sent > acknowledged && (
              <Checkbox checked={missing} onChange={(event) => setMissing(event.target.checked)}>
                {t('margins.onlyMissing')}
              </Checkbox>
            )}
            {canSend && (
              <Popconfirm title={t('margins.sendSure')} onConfirm={() => void send.submit(scheme.id)}>
                <Button type={sent === 0 ? 'primary' : 'default'} loading={send.pending}>
                  {t(sent === 0 ? 'margins.send' : 'margins.sendMore')}
                </Button>
              </Popconfirm>
            )}
          </Flex>
          {sent > 0 && canSend && <p className="quiet">{t('margins.ownOnly')}</p>}
          {sent === 0 ? (
            <EmptyNote reason={t(canSend ? 'margins.notSent' : 'margins.notSentAsk')} />
          ) : (
            <Receipts
              items={missing ? items.filter((each) => each.acknowledgedAt === null) : items}
              pending={receive.pending}
              onReceive={(unit) => void receive.submit(unit)}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

interface Props {
  items: Receipt[];
  pending: boolean;
  onReceive: (unitId: string) => void;
}

function Receipts({ items, pending, onReceive }: Props) {
  const { t } = useTranslation();
  return (
    <Table
      className="line-table"
      size="small"
      rowKey="unitId"
      dataSource={items}
      pagination={inPages(items.length)}
      columns={labelled<Receipt>([
        { title: t('succession.unit'), key: 'unit', render: (_: unknown, each: Receipt) => each.nameZh },
        {
          title: t('margins.sentAt'),
          key: 'sent',
          render: (_: unknown, each: Receipt) => beijing(each.sentAt),
        },
        {
          title: t('margins.acknowledgement'),
          key: 'acknowledged',
          render: (_: unknown, each: Receipt) =>
            each.acknowledgedAt ? (
              <>
                <Tag color="green">{t('margins.acknowledged')}</Tag>
                {each.acknowledgedBy ?? t('margins.someAccount')} · {beijing(each.acknowledgedAt)}
              </>
            ) : (
              <Flex gap="small" align="center" wrap>
                <Tag color="gold">{t('margins.notAcknowledged')}</Tag>
                {each.canAcknowledge && (
                  <Button
                    size="small"
                    type="primary"
                    loading={pending}
                    onClick={() => onReceive(each.unitId)}
                  >
                    {t('margins.acknowledge')}
                  </Button>
                )}
              </Flex>
            ),
        },
      ])}
    />
  );
}
