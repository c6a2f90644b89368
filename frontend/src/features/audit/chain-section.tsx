import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Descriptions, Flex, Table, Typography } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainCheckpoint, TrailChain, TrailVerification } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { beijing } from '@/lib/days';
import { inPages } from '@/ui/in-pages';
import { labelled } from '@/ui/labelled-columns';
import { Section } from '@/ui/page';
import { ProblemPanel } from '@/ui/problem-panel';
import { QueryView } from '@/ui/query-view';
import { auditKeys, chain, exportTrail, verifyTrail } from './audit.api';
import { VerificationResult } from './verification-result';

export function ChainSection() {
  const { t } = useTranslation();
  const query = useQuery(chain(useTenant()));
  return (
    <Section title={t('audit.chain')} extra={query.data && <Actions chain={query.data} />}>
      <QueryView query={query} what={t('audit.chain')}>
        {(data) => <Chain chain={data} />}
      </QueryView>
    </Section>
  );
}

function Actions({ chain: { can } }: { chain: TrailChain }) {
  const { t } = useTranslation();
  return (
    can.export && (
      <Button size="small" icon={<DownloadOutlined />} onClick={() => void exportTrail()}>
        {t('audit.export')}
      </Button>
    )
  );
}

function Chain({ chain: shown }: { chain: TrailChain }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  const [result, setResult] = useState<TrailVerification>();
  const { submit, pending, problem } = useCommand(
    (_: undefined, intent) => verifyTrail(intent),
    (answered) => {
      setResult(answered);
      return cache.invalidateQueries({ queryKey: auditKeys.all(tenant) });
    },
  );
  return (
    <Flex vertical gap="middle">
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'events', label: t('audit.events'), children: shown.events },
          { key: 'waiting', label: t('audit.notChained'), children: shown.notChained },
          {
            key: 'head',
            label: t('audit.head'),
            children: shown.head
              ? t('audit.headAt', { position: shown.head.position, sequence: shown.head.sequence })
              : t('ui.none'),
          },
          {
            key: 'algorithm',
            label: t('audit.algorithm'),
            children: t(`audit.algorithms.${shown.algorithm === 'sm3' ? 'sm3' : 'sha-256'}`),
          },
          {
            key: 'hash',
            label: t('audit.lastHash'),
            span: 'filled',
            children: shown.head ? (
              <Typography.Text code copyable style={{ wordBreak: 'break-all' }}>
                {shown.head.hash}
              </Typography.Text>
            ) : (
              t('ui.none')
            ),
          },
          {
            key: 'key',
            label: t('audit.key'),
            span: 'filled',
            children: (
              <Typography.Text code copyable={{ text: shown.publicKey }}>
                {shown.keyId}
              </Typography.Text>
            ),
          },
        ]}
      />
      {shown.can.verify && (
        <div>
          <Button type="primary" loading={pending} onClick={() => void submit(undefined)}>
            {t('audit.verify')}
          </Button>{' '}
          <span className="quiet">{t('audit.verifyExplain')}</span>
        </div>
      )}
      {problem && <ProblemPanel problem={problem} what={t('audit.verify')} />}
      {result && <VerificationResult result={result} />}
      {shown.checkpoints.length === 0 ? (
        <Alert type="info" showIcon title={t('audit.noCheckpoint')} />
      ) : (
        <Checkpoints checkpoints={shown.checkpoints} />
      )}
    </Flex>
  );
}

function Checkpoints({ checkpoints }: { checkpoints: ChainCheckpoint[] }) {
  const { t } = useTranslation();
  return (
    <Table<ChainCheckpoint>
      className="line-table"
      size="small"
      rowKey="position"
      title={() => t('audit.checkpoints')}
      dataSource={checkpoints}
      pagination={inPages(checkpoints.length, 5)}
      columns={labelled<ChainCheckpoint>([
        { title: t('audit.signedAt'), key: 'at', render: (_, each) => beijing(each.at) },
        { title: t('audit.position'), dataIndex: 'position' },
        { title: t('audit.sequence'), dataIndex: 'sequence' },
        {
          title: t('audit.hash'),
          key: 'hash',
          render: (_, each) => (
            <Typography.Text code copyable={{ text: each.hash }}>
              {each.hash.slice(0, 16)}
            </Typography.Text>
          ),
        },
        { title: t('audit.key'), key: 'keyId', render: (_, each) => each.keyId.slice(0, 16) },
      ])}
    />
  );
}
