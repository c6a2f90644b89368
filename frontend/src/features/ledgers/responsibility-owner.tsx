import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OccurrenceState, ResponsibilityItem, ResponsibilityOwner } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useWindowWords } from '@/lib/window-words';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { StateTag } from '@/ui/state-tag';
import { labelled } from '@/ui/labelled-columns';

/** What the unit as a whole, or one of its posts, owes. */
export function ResponsibilityOwnerSection({ owner }: { owner: ResponsibilityOwner }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = useCodes();
  const columns: TableColumnsType<ResponsibilityItem> = [
    {
      title: t('responsibilities.item'),
      key: 'item',
      render: (_, item) => (
        <>
          {title(item)}
          <div className="quiet">
            {item.kind === 'assigned'
              ? [t('line.articleIs', { article: item.article }), item.schemeTitleZh]
                  .filter(Boolean)
                  .join(' · ')
              : t('line.basisIs', { scheme: item.schemeTitleZh, article: item.article })}
          </div>
        </>
      ),
    },
    {
      title: t('responsibilities.kind'),
      key: 'kind',
      width: '9em',
      render: (_, item) => t(`responsibilities.kindIs.${item.kind as 'dated'}`),
    },
    {
      title: t('responsibilities.when'),
      key: 'when',
      width: '20em',
      render: (_, item) => <When item={item} />,
    },
    {
      title: t('line.evidenceKinds'),
      key: 'evidence',
      width: '14em',
      render: (_, item) => item.evidenceKinds.map((kind) => code('evidenceKind', kind)).join('、'),
    },
  ];
  const holder =
    owner.postId === null
      ? null
      : owner.holderName === null
        ? t('holders.vacant')
        : t(owner.holderActing ? 'holders.acting' : 'holders.holder', { name: owner.holderName });
  return (
    <Section
      title={
        owner.titleZh === null
          ? t('responsibilities.unit')
          : [title({ titleZh: owner.titleZh, titleEn: owner.titleEn ?? owner.titleZh }), holder].join(' · ')
      }
      extra={
        owner.responsibilityTypes.length > 0 && (
          <span className="mark">
            {owner.responsibilityTypes.map((type) => code('responsibility', type)).join('、')}
          </span>
        )
      }
    >
      <Table
        className="line-table"
        size="small"
        rowKey={(item) => `${item.kind} ${item.schemeTitleZh} ${item.obligationId} ${item.titleZh}`}
        pagination={false}
        dataSource={owner.items}
        columns={labelled(columns)}
      />
    </Section>
  );
}

function When({ item }: { item: ResponsibilityItem }) {
  const { t } = useTranslation();
  const code = useCodes();
  const inWords = useWindowWords();
  if (item.windows.length === 0)
    return (
      <>
        {item.trigger
          ? t('ledger.triggerIs', { trigger: code('trigger', item.trigger) })
          : code('cadence', item.cadenceKind)}
        {item.steps.length > 0 && `：${item.steps.map((step) => code('step', step)).join(' → ')}`}
      </>
    );
  return (
    <ul className="plain-list">
      {item.windows.map((window) => (
        <li key={window.occurrenceId}>
          <AppLink href={`/occurrences/${window.occurrenceId}`}>{inWords(window.windowKey)}</AppLink>
          {window.targetUnitNameZh && ` · ${window.targetUnitNameZh}`}
          {window.requiredCount > 1 && ` · ${t('responsibilities.times', { count: window.requiredCount })}`}
          {window.dueOn && ` · ${t('line.dueIs', { day: window.dueOn })}`}{' '}
          <StateTag state={window.state as OccurrenceState} />
        </li>
      ))}
    </ul>
  );
}
