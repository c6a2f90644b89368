import { Button, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToldAppraisal } from '@/api/schema';
import { useAbility, useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';
import { Needed } from '@/ui/needed';
import { objectToYear, toldAppraisals } from './bureau-rounds.api';

/** What the oversight department held of the bureau's years; nothing at all while it told none. */
export function ToldAppraisals() {
  const { t } = useTranslation();
  const may = useAbility('appraisal.manage');
  const query = useQuery({ ...toldAppraisals(useTenant()), enabled: may });
  const [objecting, setObjecting] = useState<ToldAppraisal>();
  if (!query.data || query.data.items.length === 0) return null;
  return (
    <Section title={t('overseeing.toldYears')}>
      <p className="quiet">{t('overseeing.toldPurpose')}</p>
      {query.data.items.map((told) => (
        <Told key={told.id} told={told} onObject={() => setObjecting(told)} />
      ))}
      {objecting && <ObjectDrawer told={objecting} onClose={() => setObjecting(undefined)} />}
    </Section>
  );
}

type Line = ToldAppraisal['result']['lines'][number];

function Told({ told, onObject }: { told: ToldAppraisal; onObject: () => void }) {
  const { t } = useTranslation();
  const { result } = told;
  return (
    <article aria-label={result.title}>
      <h3>
        {result.title} · {told.departmentName}
      </h3>
      <p>
        <strong>{result.grade}</strong> {t('overseeing.points', { points: result.points })}{' '}
        <span className="quiet">{t('overseeing.objectUntil', { day: result.objectUntil })}</span>
      </p>
      <p>{result.words}</p>
      <ListTable<Line>
        label={result.title}
        items={result.lines}
        rowKey="words"
        columns={[
          { title: t('overseeing.line'), key: 'words', render: (_, each) => each.words },
          {
            title: t('inspection.result'),
            key: 'found',
            render: (_, each) => t('overseeing.figureIs', { met: each.found, all: each.of }),
          },
          { title: t('appraisal.weight'), key: 'weight', render: (_, each) => each.weight },
          {
            title: t('overseeing.gradeFrom'),
            key: 'points',
            render: (_, each) => t('overseeing.points', { points: each.points }),
          },
        ]}
      />
      {told.objection && (
        <p>{t('overseeing.objectionIs', { day: told.objectedOn, words: told.objection })}</p>
      )}
      {told.ruling && (
        <p>
          {t('overseeing.rulingIs', {
            outcome: told.upheld ? t('overseeing.upheld') : t('overseeing.dismissed'),
            reasons: told.ruling,
          })}
        </p>
      )}
      {told.can.object && <Button onClick={onObject}>{t('overseeing.object')}</Button>}
    </article>
  );
}

function ObjectDrawer({ told, onClose }: { told: ToldAppraisal; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ words: string }, unknown>
      title={t('overseeing.object')}
      submitLabel={t('overseeing.object')}
      version={told.version}
      send={({ words }, intent) => objectToYear(told.id, words.trim(), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'bureau-rounds'] })}
      doneWords={t('overseeing.objected')}
      onClose={onClose}
    >
      {() => (
        <Needed name={['words']} label={t('overseeing.reasons')}>
          <Input.TextArea rows={4} maxLength={2000} />
        </Needed>
      )}
    </CommandDrawer>
  );
}
