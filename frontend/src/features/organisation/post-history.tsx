import { Flex, Segmented, Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post, PostHistory } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { SideDrawer } from '@/ui/side-drawer';
import { postHistory } from './organisation.api';

type Tenure = PostHistory['tenures'][number];

/** Everybody who held a post, with both times of each entry; and who answered on a day, as known now or as known then. */
export function PostHistoryDrawer({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const today = useToday();
  const titleId = useId();
  const [day, setDay] = useState(today);
  const [knownThen, setKnownThen] = useState(false);
  const query = useQuery(postHistory(useTenant(), post.id, day, knownThen));
  return (
    <SideDrawer
      title={t('holders.historyOf', { title: title(post) })}
      size="min(860px, 100vw)"
      onClose={onClose}
    >
      <Flex gap="small" wrap align="center">
        <label htmlFor={`${titleId}-day`}>{t('holders.day')}</label>
        <div style={{ width: '11em' }}>
          <DayField
            id={`${titleId}-day`}
            value={day}
            max={today}
            onChange={(next) => setDay(next ?? today)}
          />
        </div>
        <Segmented
          aria-label={t('holders.view')}
          value={knownThen}
          onChange={setKnownThen}
          options={[
            { value: false, label: t('holders.trueThen') },
            { value: true, label: t('holders.knownThen') },
          ]}
        />
      </Flex>
      <QueryView query={query} what={t('holders.history')}>
        {(history) => (
          <>
            <p role="status">
              <strong>
                {t(
                  history.holder
                    ? history.holder.acting
                      ? 'holders.answerActing'
                      : 'holders.answer'
                    : 'holders.answerNobody',
                  { day, name: history.holder?.name ?? t('holders.gone') },
                )}
              </strong>
            </p>
            {knownThen && <p className="quiet">{t('holders.knownNote', { day })}</p>}
            {history.tenures.length === 0 ? (
              <EmptyNote reason={t('holders.none')} />
            ) : (
              <Tenures {...history} />
            )}
          </>
        )}
      </QueryView>
    </SideDrawer>
  );
}

function Tenures({ tenures }: PostHistory) {
  const { t } = useTranslation();
  const entered = (entry: Tenure['ended']) =>
    entry ? t('holders.enteredBy', { at: beijing(entry.at), name: entry.by ?? '' }) : '';
  return (
    <Table<Tenure>
      size="small"
      rowKey={(tenure) => tenure.personId + tenure.from + tenure.begun.at}
      dataSource={tenures}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('holders.person'), key: 'person', render: (_, each) => each.name ?? t('holders.gone') },
        {
          title: t('holders.kind'),
          key: 'kind',
          render: (_, each) => t(each.acting ? 'holders.actingKind' : 'holders.substantive'),
        },
        {
          title: t('holders.from'),
          key: 'from',
          render: (_, each) => (
            <>
              {each.from} {each.backDated && <span className="mark">{t('holders.backDated')}</span>}
              <div className="quiet">
                {t('holders.entered')} {entered(each.begun)}
              </div>
            </>
          ),
        },
        {
          title: t('holders.to'),
          key: 'to',
          render: (_, each) =>
            each.to ? (
              <>
                {each.to}
                <div className="quiet">
                  {t('holders.entered')} {entered(each.ended)}
                </div>
                {each.reason && <div className="quiet">{t('ui.reasonIs', { reason: each.reason })}</div>}
              </>
            ) : (
              t('holders.now')
            ),
        },
      ]}
    />
  );
}
