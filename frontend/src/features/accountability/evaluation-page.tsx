import { Alert, Button, Flex, Table, type TableColumnType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateRecord, EvaluationView, PostDuties } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { labelled } from '@/ui/labelled-columns';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import './accountability.css';
import { useCaseCodes } from './case-words';
import { AnswerEvaluationDrawer, LiftGateDrawer } from './evaluation-drawers';
import { EvaluationState } from './evaluation-state';
import { oneEvaluation } from './evaluations.api';

export function EvaluationPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(oneEvaluation(useTenant(), id));
  const [doing, setDoing] = useState<'answer' | 'lift'>();
  const close = () => setDoing(undefined);
  const can = query.data?.can;
  const row = query.data?.evaluation;
  return (
    <Page
      title={row ? `${row.candidateName ?? '—'} · ${row.position}` : t('evaluation.title')}
      subtitle={row && `${row.unitNameZh} · ${t('evaluation.article', { article: row.article })}`}
      trail={[
        { title: t('nav.cases'), href: '/cases' },
        { title: t('evaluation.title'), href: '/cases/evaluations' },
      ]}
      actions={
        <Flex gap="small" wrap>
          {can?.answer && (
            <Button type="primary" onClick={() => setDoing('answer')}>
              {t('evaluation.answer')}
            </Button>
          )}
          {can?.lift && <Button onClick={() => setDoing('lift')}>{t('evaluation.lift')}</Button>}
        </Flex>
      }
    >
      <QueryView query={query} what={t('evaluation.title')}>
        {(view) => (
          <>
            <Conclusion view={view} />
            {view.record ? (
              <Recorded record={view.record} matters={view.matters} />
            ) : (
              <p className="quiet">{t('evaluation.recordHidden')}</p>
            )}
          </>
        )}
      </QueryView>
      {doing === 'answer' && query.data?.record && (
        <AnswerEvaluationDrawer view={query.data} onClose={close} />
      )}
      {doing === 'lift' && query.data && <LiftGateDrawer view={query.data} onClose={close} />}
    </Page>
  );
}

function Conclusion({ view: { evaluation, words, liftedBecause } }: { view: EvaluationView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('evaluation.state')} extra={<EvaluationState row={evaluation} />}>
      {evaluation.state === 'gate-closed' && evaluation.gateArticle && (
        <Alert type="error" showIcon title={t('evaluation.gate', { article: evaluation.gateArticle })} />
      )}
      {words ? <p>{words}</p> : <p className="quiet">{t('evaluation.notAnswered')}</p>}
      {evaluation.answeredOn && (
        <p className="quiet">
          {t('evaluation.answeredBy', { name: evaluation.answeredByName ?? '—', day: evaluation.answeredOn })}
        </p>
      )}
      {liftedBecause && (
        <p>
          {t('evaluation.liftedBecause')}: {liftedBecause}
        </p>
      )}
    </Section>
  );
}

function Recorded({ record, matters }: { record: CandidateRecord; matters: EvaluationView['matters'] }) {
  const { t } = useTranslation();
  const code = useCaseCodes();
  const today = useToday();
  const columns: TableColumnType<PostDuties>[] = [
    { title: t('evaluation.post'), key: 'post', render: (_, row) => row.titleZh },
    ...(['owed', 'onTime', 'late', 'overdue'] as const).map((key) => ({
      title: t(`evaluation.${key}`),
      key,
      render: (_: unknown, row: PostDuties) => row[key],
    })),
  ];
  const found = new Map(matters.map((matter) => [matter.caseId, matter]));
  return (
    <Section title={t('evaluation.recordOn', { day: record.on })}>
      <h3>{t('evaluation.duties')}</h3>
      {record.posts.length === 0 ? (
        <p>{t('evaluation.dutiesNone')}</p>
      ) : (
        <Table<PostDuties>
          className="line-table"
          aria-label={t('evaluation.duties')}
          size="small"
          rowKey="postId"
          pagination={false}
          columns={labelled(columns)}
          dataSource={record.posts}
        />
      )}
      <h3>{t('evaluation.decisions')}</h3>
      {record.decisions.length === 0 && <p>{t('evaluation.decisionsNone')}</p>}
      <ul>
        {record.decisions.map((decision) => (
          <li key={decision.caseId}>
            {t('evaluation.decisionIs', {
              day: decision.on,
              article: decision.article,
              measures:
                decision.measures.map((measure) => code('measure', measure)).join('、') ||
                t('evaluation.noMeasure'),
            })}
            {decision.effectUntil &&
              ` · ${t('accountability.effectUntilIs', { day: decision.effectUntil })} · ${
                decision.effectExpiredOn
                  ? t('circular.effectExpiredOn', { day: decision.effectExpiredOn })
                  : t(decision.effectUntil < today ? 'circular.effectExpired' : 'circular.effectRunning')
              }`}
          </li>
        ))}
      </ul>
      <h3>{t('evaluation.verifications')}</h3>
      {record.verifications.length === 0 && <p>{t('evaluation.verificationsNone')}</p>}
      <ul>
        {record.verifications.map(({ caseId, article, occurredOn }) => {
          const matter = found.get(caseId);
          return (
            <li key={caseId}>
              {t('evaluation.verificationIs', { article, day: occurredOn })}
              {matter &&
                ` · ${t(matter.serious ? 'evaluation.isSerious' : 'evaluation.isNotSerious')} · ${matter.ground}`}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
