import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppraisalRoundRow, OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { roundList } from './appraisals.api';
import { OpenRoundDrawer } from './open-round-drawer';
import { ToldAppraisals } from './told-appraisals';
import { WaitingAppraisals } from './waiting-appraisals';

/** The rounds of the bureau, the latest first; for others those in which they have a part. */
export function RoundsPage({ units }: { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const query = useQuery(roundList(useTenant()));
  const [opening, setOpening] = useState(false);
  return (
    <Page
      title={t('nav.appraisals')}
      subtitle={t('appraisal.purpose')}
      actions={
        query.data?.can.open && (
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('appraisal.open')}
          </Button>
        )
      }
    >
      <WaitingAppraisals />
      <ToldAppraisals />
      <QueryView query={query} what={t('appraisal.rounds')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('appraisal.noRounds')} />
          ) : (
            <>
              <p className="list-count" role="status">
                {t('ui.shown', { count: items.length })}
              </p>
              <RoundTable rounds={items} />
            </>
          )
        }
      </QueryView>
      {opening && <OpenRoundDrawer units={units} onClose={() => setOpening(false)} />}
    </Page>
  );
}

function RoundTable({ rounds }: { rounds: AppraisalRoundRow[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <ListTable<AppraisalRoundRow>
      label={t('appraisal.rounds')}
      items={rounds}
      rowKey="id"
      columns={[
        {
          title: t('appraisal.title'),
          key: 'title',
          render: (_, each) => <AppLink href={`/appraisals/rounds/${each.id}`}>{each.title}</AppLink>,
        },
        {
          title: t('appraisal.cycle'),
          key: 'cycle',
          render: (_, each) =>
            `${title({ titleZh: each.cycleZh, titleEn: each.cycleEn })}（${t('appraisal.article', { article: each.article })}）`,
        },
        {
          title: t('appraisal.period'),
          key: 'period',
          width: '16em',
          render: (_, each) => t('appraisal.periodIs', { from: each.fromOn, to: each.toOn }),
        },
        {
          title: t('appraisal.organiser'),
          key: 'organiser',
          width: '12em',
          render: (_, each) => each.organiserNameZh,
        },
        {
          title: t('appraisal.state'),
          key: 'state',
          width: '14em',
          render: (_, each) => (
            <>
              <strong>{t(`appraisal.states.${each.state}`)}</strong>{' '}
              <span className="quiet">{t('appraisal.subjectCount', { count: each.subjects })}</span>
            </>
          ),
        },
      ]}
    />
  );
}
