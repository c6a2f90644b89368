import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WorkDivision } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { ListTable } from '@/ui/list-table';

export type Assignment = WorkDivision['assignments'][number];
export type Supervision = WorkDivision['supervisions'][number];

/** What a topic is called: the obligation, or the article as a whole. */
export function useTopicName() {
  const { t } = useTranslation();
  const { title } = useNames();
  return (assignment: Assignment) =>
    assignment.titleZh
      ? title({ titleZh: assignment.titleZh, titleEn: assignment.titleEn })
      : t('line.articleIs', { article: assignment.article }) + t('structure.work.wholeArticle');
}

interface AssignmentProps {
  assignments: Assignment[];
  onRelease?: (assignment: Assignment) => void;
}

export function AssignmentTable({ assignments, onRelease }: AssignmentProps) {
  const { t } = useTranslation();
  const { title } = useNames();
  const topic = useTopicName();
  return (
    <ListTable<Assignment>
      label={t('structure.work.topics')}
      items={assignments}
      rowKey={(each) => [each.packId, each.article, each.obligationId].join()}
      columns={[
        { title: t('structure.work.topic'), key: 'topic', render: (_, each) => topic(each) },
        {
          title: t('line.article'),
          key: 'article',
          width: '8em',
          render: (_, each) => t('line.articleIs', { article: each.article }),
        },
        { title: t('structure.work.unit'), key: 'unit', width: '14em', render: (_, each) => each.unitNameZh },
        {
          title: t('structure.work.person'),
          key: 'post',
          width: '16em',
          render: (_, each) =>
            each.postTitleZh
              ? [
                  title({ titleZh: each.postTitleZh, titleEn: each.postTitleEn }),
                  each.holderName ?? t('structure.group.vacant'),
                ].join(' · ')
              : t('structure.work.noPerson'),
        },
        { title: t('structure.from'), key: 'from', width: '8em', render: (_, each) => each.from },
        ...(onRelease
          ? [
              {
                title: t('structure.work.actions'),
                key: 'actions',
                width: '7em',
                className: 'no-print',
                render: (_: unknown, each: Assignment) => (
                  <Button
                    size="small"
                    aria-label={t('structure.work.releaseOf', { topic: topic(each) })}
                    onClick={() => onRelease(each)}
                  >
                    {t('structure.end')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

interface SupervisionProps {
  supervisions: Supervision[];
  onEnd?: (supervision: Supervision) => void;
}

export function SupervisionTable({ supervisions, onEnd }: SupervisionProps) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <ListTable<Supervision>
      label={t('structure.work.supervision')}
      items={supervisions}
      rowKey="unitId"
      columns={[
        { title: t('structure.work.superviseUnit'), key: 'unit', render: (_, each) => each.unitNameZh },
        {
          title: t('structure.work.supervision'),
          key: 'supervisor',
          render: (_, each) =>
            each.postTitleZh
              ? [
                  each.supervisorUnitNameZh,
                  title({ titleZh: each.postTitleZh, titleEn: each.postTitleEn }),
                  each.holderName ?? t('structure.group.vacant'),
                ].join(' · ')
              : t('structure.work.byUnit', { unit: each.supervisorUnitNameZh }),
        },
        { title: t('structure.from'), key: 'from', width: '8em', render: (_, each) => each.from },
        ...(onEnd
          ? [
              {
                title: t('structure.work.actions'),
                key: 'actions',
                width: '7em',
                className: 'no-print',
                render: (_: unknown, each: Supervision) => (
                  <Button
                    size="small"
                    aria-label={t('structure.work.endSupervisionOf', { unit: each.unitNameZh })}
                    onClick={() => onEnd(each)}
                  >
                    {t('structure.end')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
