import { Radio, Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Difference, DutyStanding } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { countOf, stateOrder } from '@/lib/states';
import { withViewpoint, type Knowledge } from '@/lib/viewpoint';
import { AppLink } from '@/ui/app-link';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { StateTag } from '@/ui/state-tag';
import { YearSelect } from '@/ui/year-select';
import { yearOf } from '@/lib/days';
import { momentDifference, type Moments } from './compliance.api';

interface Props {
  bureau?: string;
  moments: Moments;
  onMoments: (change: Partial<Moments>) => void;
  dutyHref: (id: string) => string;
  trail: { title: string; href: string }[];
}

/** What stands otherwise on two days, or by the two clocks of one: figures first, then the duties behind them. */
export function DifferencePage({ bureau, moments, onMoments, dutyHref, trail }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const query = useQuery(momentDifference(useTenant(), bureau, moments));
  const at = (day: string | undefined, knowledge: Knowledge) =>
    `${day?.slice(0, 10) ?? t('difference.today')}（${t(`asOf.${knowledge}`)}）`;
  const [former, latter] = [
    at(moments.former, moments.formerKnowledge),
    at(moments.latter, moments.latterKnowledge),
  ];
  return (
    <Page
      title={t('difference.title')}
      trail={trail}
      subtitle={t('difference.of', { former, latter })}
      actions={
        <YearSelect year={moments.year} thisYear={yearOf(today)} onChange={(year) => onMoments({ year })} />
      }
    >
      <div role="search" className="filter-bar no-print" aria-label={t('ui.filters')}>
        {(['former', 'latter'] as const).map((side) => (
          <fieldset key={side} className="moment">
            <legend>{t(`difference.${side}`)}</legend>
            <DayField
              value={moments[side]?.slice(0, 10) ?? null}
              max={today}
              onChange={(day) => onMoments({ [side]: day === today ? undefined : day })}
            />
            <Radio.Group
              aria-label={t('difference.knowledge')}
              value={moments[`${side}Knowledge`]}
              onChange={(event) => onMoments({ [`${side}Knowledge`]: event.target.value as Knowledge })}
              options={(['then', 'now'] as const).map((value) => ({ value, label: t(`asOf.${value}`) }))}
            />
          </fieldset>
        ))}
      </div>
      {moments.former === undefined ? (
        <EmptyNote reason={t('difference.former')} />
      ) : (
        <QueryView query={query} what={t('difference.title')}>
          {(difference) => (
            <>
              <CountChanges difference={difference} former={former} latter={latter} />
              <UnitChanges difference={difference} />
              <Duties
                difference={difference}
                former={former}
                latter={latter}
                moments={moments}
                href={dutyHref}
              />
            </>
          )}
        </QueryView>
      )}
    </Page>
  );
}

interface SidesProps {
  difference: Difference;
  former: string;
  latter: string;
}

function CountChanges({ difference, former, latter }: SidesProps) {
  const { t } = useTranslation();
  const rows = stateOrder
    .map((state) => ({
      state,
      before: countOf(difference.former, state),
      after: countOf(difference.latter, state),
    }))
    .filter((row) => row.before > 0 || row.after > 0);
  return (
    <Section title={t('difference.counts')}>
      <Table
        className="difference-counts"
        size="small"
        pagination={false}
        rowKey="state"
        dataSource={rows}
        columns={[
          { title: t('difference.state'), key: 'state', render: (_, row) => <StateTag state={row.state} /> },
          { title: former, dataIndex: 'before', align: 'right' },
          { title: latter, dataIndex: 'after', align: 'right' },
          {
            title: t('difference.change'),
            key: 'change',
            align: 'right',
            render: (_, row) => signed(row.after - row.before),
          },
        ]}
      />
    </Section>
  );
}

const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');

function UnitChanges({ difference }: { difference: Difference }) {
  const { t } = useTranslation();
  if (difference.units.length === 0) return null;
  return (
    <Section title={t('difference.units')}>
      <ul>
        {difference.units.map((unit) => (
          <li key={unit.unitId}>
            {unit.latterNameZh ?? unit.formerNameZh}：
            {[
              unit.formerNameZh === null && t('difference.opened'),
              unit.latterNameZh === null && t('difference.gone'),
              unit.formerNameZh !== null &&
                unit.latterNameZh !== null &&
                unit.formerNameZh !== unit.latterNameZh &&
                t('difference.renamed', { former: unit.formerNameZh }),
              unit.formerParentNameZh !== null &&
                unit.latterParentNameZh !== null &&
                unit.formerParentNameZh !== unit.latterParentNameZh &&
                t('difference.moved', { former: unit.formerParentNameZh, latter: unit.latterParentNameZh }),
            ]
              .filter(Boolean)
              .join('；')}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Duties({
  difference,
  former,
  latter,
  moments,
  href,
}: SidesProps & { moments: Moments; href: (id: string) => string }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  if (difference.count === 0) return <EmptyNote reason={t('difference.none')} />;
  const side = (
    standing: DutyStanding | null,
    other: DutyStanding | null,
    day: string | undefined,
    knowledge: Knowledge,
    id: string,
  ) =>
    standing === null ? (
      <span className="quiet">{t('difference.absent')}</span>
    ) : (
      <>
        <AppLink
          href={day ? withViewpoint(href(id), { asOf: day, knowledge }) : href(id)}
          aria-label={code('state', standing.state)}
        >
          <StateTag state={standing.state} />
        </AppLink>
        {other && standing.unitId !== other.unitId && <div className="quiet">{standing.unitNameZh}</div>}
        {other && standing.dueOn !== other.dueOn && standing.dueOn && (
          <div className="quiet">{t('difference.due', { day: standing.dueOn })}</div>
        )}
      </>
    );
  return (
    <Section title={t('difference.duties')}>
      <p className="list-count" role="status">
        {t('difference.shown', { count: difference.count, shown: difference.duties.length })}
      </p>
      <Table
        size="small"
        pagination={false}
        rowKey="id"
        dataSource={difference.duties}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('line.article'), dataIndex: 'article', width: '8em' },
          { title: t('line.duty'), key: 'duty', render: (_, duty) => title(duty) },
          {
            title: t('line.unit'),
            key: 'unit',
            render: (_, duty) => (duty.latter ?? duty.former)?.unitNameZh,
          },
          {
            title: former,
            key: 'former',
            render: (_, duty) =>
              side(duty.former, duty.latter, moments.former, moments.formerKnowledge, duty.id),
          },
          {
            title: latter,
            key: 'latter',
            render: (_, duty) =>
              side(duty.latter, duty.former, moments.latter, moments.latterKnowledge, duty.id),
          },
        ]}
      />
    </Section>
  );
}
