import { Alert, App, Button } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Projection } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { ListTable } from '@/ui/list-table';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { projectionList, rebuildProjection, resumeProjection } from './projections.api';
import { rebuildWords } from './rebuild-words';
import { StorageSection } from './storage-section';

const tones = { running: 'in-force', stopped: 'expired', silent: 'review-due' } as const;

/** How far the figures follow what was recorded, for whoever keeps the system running; no figure of any bureau. */
export function OperationsPage() {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(projectionList(tenant));
  const again = () => cache.invalidateQueries({ queryKey: projectionList(tenant).queryKey });
  const nameOf = (row: Projection) => t(`operations.names.${row.name as 'Compliance' | 'DutyTruth'}`);
  return (
    <Page title={t('operations.title')} subtitle={t('operations.subtitle')}>
      <Alert type="info" showIcon title={t('operations.explain')} />
      <Section title={t('operations.name')}>
        <QueryView query={query} what={t('operations.title')}>
          {({ items }) => (
            <ListTable<Projection>
              label={t('operations.name')}
              items={items}
              rowKey="name"
              columns={[
                {
                  title: t('operations.name'),
                  key: 'name',
                  render: (_, row) => (
                    <>
                      {nameOf(row)} <span className="quiet">{t('operations.version', row)}</span>
                    </>
                  ),
                },
                {
                  title: t('operations.state'),
                  key: 'state',
                  render: (_, row) => (
                    <>
                      <span className={`outcome-tag standing-${tones[row.state]}`}>
                        {t(`operations.states.${row.state}`)}
                      </span>
                      {row.fault && (
                        <p>
                          {t('operations.fault', {
                            sequence: row.fault.sequence,
                            at: beijing(row.fault.stoppedAt),
                          })}
                        </p>
                      )}
                    </>
                  ),
                },
                { title: t('operations.sequence'), dataIndex: 'sequence' },
                { title: t('operations.behind'), dataIndex: 'behind' },
                {
                  title: t('operations.lag'),
                  key: 'lag',
                  render: (_, row) => t('operations.seconds', { count: row.lagSeconds }),
                },
                {
                  title: t('operations.latest'),
                  key: 'latest',
                  render: (_, row) => rebuildWords(t, row.rebuild),
                },
                {
                  title: '',
                  key: 'do',
                  render: (_, row) => (
                    <>
                      {row.can.resume && (
                        <Ask
                          label={
                            row.fault?.resumeAsked ? t('operations.resumeAsked') : t('operations.resume')
                          }
                          spoken={t('operations.resumeOf', { name: nameOf(row) })}
                          asked={t('operations.resumed')}
                          send={(intent) => resumeProjection(row.name, intent)}
                          done={again}
                        />
                      )}
                      {row.can.rebuild && (
                        <Ask
                          label={t('operations.rebuild')}
                          spoken={t('operations.rebuildOf', { name: nameOf(row) })}
                          asked={t('operations.rebuildAsked')}
                          send={(intent) => rebuildProjection(row.name, intent)}
                          done={again}
                        />
                      )}
                    </>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </Section>
      <StorageSection />
    </Page>
  );
}

interface AskProps {
  label: string;
  /** The label with what it is about, for whoever hears the page. */
  spoken: string;
  asked: string;
  send: (intent: Intent) => Promise<unknown>;
  done: () => Promise<void>;
}

function Ask({ label, spoken, asked, send, done }: AskProps) {
  const { message } = App.useApp();
  const command = useCommand(
    (_: undefined, intent) => send(intent),
    async () => {
      void message.success(asked);
      await done();
    },
  );
  return (
    <Button
      size="small"
      loading={command.pending}
      aria-label={spoken}
      onClick={() => void command.submit(undefined)}
    >
      {label}
    </Button>
  );
}
