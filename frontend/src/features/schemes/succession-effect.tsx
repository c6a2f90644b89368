import { Alert, Checkbox, Flex, Select, Table, Tabs, type TableColumnsType } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutySuccession, SuccessionCounts, SuccessionPreview } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { isState } from '@/lib/states';
import { useTenant } from '@/lib/session-context';
import { useWindowWords } from '@/lib/window-words';
import { inPages } from '@/ui/in-pages';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { successionPreview, type Issue } from './schemes.api';
import { labelled } from '@/ui/labelled-columns';

const kinds = ['stays', 'replaced', 'withdrawn', 'added'] as const;

interface Props {
  schemeId: string;
  issue: Issue;
  preview: SuccessionPreview;
}

/** What issuing does to the open years: in numbers, per obligation, per unit, and per duty. */
export function SuccessionEffect({ schemeId, issue, preview }: Props) {
  const { t } = useTranslation();
  const { title } = useNames();
  const ofObligations = useNumberColumns<SuccessionPreview['obligations'][number]>();
  const ofUnits = useNumberColumns<SuccessionPreview['units'][number]>();
  if (preview.formerSchemeId === null) return <Alert type="info" showIcon title={t('succession.noFormer')} />;
  if (kinds.every((kind) => preview.counts[kind] === 0))
    return <Alert type="info" showIcon title={t('succession.nothing')} />;
  return (
    <>
      <dl className="effect-numbers">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`succession.${kind}`)}</dt>
            <dd>{preview.counts[kind]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('succession.pastStays')}</p>
      <Tabs
        items={[
          {
            key: 'obligations',
            label: t('succession.byObligation'),
            children: (
              <Table
                size="small"
                rowKey="obligationId"
                pagination={false}
                scroll={{ x: 'max-content' }}
                dataSource={preview.obligations}
                columns={[
                  { title: t('line.duty'), key: 'duty', render: (_, each) => title(each) },
                  {
                    title: t('line.article'),
                    key: 'article',
                    width: '7em',
                    render: (_, each) => t('line.articleIs', { article: each.article }),
                  },
                  ...ofObligations,
                ]}
              />
            ),
          },
          {
            key: 'units',
            label: t('succession.byUnit'),
            children: (
              <Table
                size="small"
                rowKey="unitId"
                scroll={{ x: 'max-content' }}
                pagination={inPages(preview.units.length)}
                dataSource={preview.units}
                columns={[{ title: t('succession.unit'), dataIndex: 'nameZh' }, ...ofUnits]}
              />
            ),
          },
          {
            key: 'duties',
            label: t('succession.byDuty'),
            children: <Duties schemeId={schemeId} issue={issue} units={preview.units} />,
          },
        ]}
      />
    </>
  );
}

function useNumberColumns<T extends { counts: SuccessionCounts }>(): TableColumnsType<T> {
  const { t } = useTranslation();
  return kinds.map((kind) => ({
    title: t(`succession.${kind}`),
    key: kind,
    align: 'right',
    width: '8em',
    render: (_, each) => each.counts[kind],
  }));
}

interface DutiesProps {
  schemeId: string;
  issue: Issue;
  units: SuccessionPreview['units'];
}

function Duties({ schemeId, issue, units }: DutiesProps) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<string>();
  const [onlyChanges, setOnlyChanges] = useState(true);
  const query = useQuery(successionPreview(useTenant(), schemeId, issue, unit));
  return (
    <>
      <Flex gap="middle" wrap align="center" className="form-block">
        <Select
          aria-label={t('succession.unit')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('succession.allUnits')}
          value={unit ?? null}
          onChange={(chosen: string | null) => setUnit(chosen ?? undefined)}
          style={{ minWidth: '16em' }}
          options={units.map((each) => ({ value: each.unitId, label: each.nameZh }))}
        />
        <Checkbox checked={onlyChanges} onChange={(event) => setOnlyChanges(event.target.checked)}>
          {t('succession.onlyChanges')}
        </Checkbox>
      </Flex>
      <QueryView query={query} what={t('succession.what')}>
        {({ duties, more }) => (
          <>
            {more && <Alert type="info" title={t('succession.more', { count: duties.length })} />}
            <DutyTable duties={duties.filter((each) => !onlyChanges || each.fate !== 'stays')} />
          </>
        )}
      </QueryView>
    </>
  );
}

function DutyTable({ duties }: { duties: DutySuccession[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  return (
    <Table
      className="line-table"
      size="small"
      rowKey="occurrenceId"
      dataSource={duties}
      pagination={inPages(duties.length)}
      columns={labelled<DutySuccession>([
        { title: t('line.duty'), key: 'duty', render: (_, duty) => title(duty) },
        { title: t('succession.unit'), dataIndex: 'unitNameZh', key: 'unit' },
        { title: t('line.window'), key: 'window', render: (_, duty) => inWords(duty.windowKey) },
        { title: t('line.due'), key: 'due', render: (_, duty) => duty.dueOn ?? t('ui.notStated') },
        {
          title: t('line.state'),
          key: 'state',
          render: (_, duty) =>
            duty.state !== null && isState(duty.state) ? <StateTag state={duty.state} /> : '—',
        },
        {
          title: t('succession.fate'),
          key: 'fate',
          render: (_, duty) => (
            <>
              <strong>{t(`succession.fateIs.${duty.fate as (typeof kinds)[number]}`)}</strong>
              {duty.because && (
                <span className="quiet"> {t(`succession.because.${duty.because as 'result'}`)}</span>
              )}
            </>
          ),
        },
      ])}
    />
  );
}
