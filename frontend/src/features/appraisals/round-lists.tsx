import { useTranslation } from 'react-i18next';
import type { AppraisalLine, AppraisalRound } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { ListTable } from '@/ui/list-table';

type Named = AppraisalRound['named'][number];

/** The subjects before the start, in the order in which they were named. */
export function NamedSubjects({ subjects }: { subjects: Named[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const person = ({ name }: { name: string | null }) => name ?? t('appraisal.gone');
  return (
    <ListTable<Named>
      label={t('appraisal.subjects')}
      items={subjects}
      rowKey="key"
      columns={[
        {
          title: t('appraisal.subjectKind'),
          key: 'subject',
          render: (_, each) => (each.kind === 'post' ? `${each.unitNameZh} · ${title(each)}` : title(each)),
        },
        { title: t('appraisal.person'), key: 'person', render: (_, each) => person(each.person) },
        { title: t('appraisal.assessor'), key: 'assessor', render: (_, each) => person(each.assessor) },
        { title: t('appraisal.settler'), key: 'settler', render: (_, each) => person(each.settler) },
        { title: t('appraisal.reviewer'), key: 'reviewer', render: (_, each) => person(each.reviewer) },
      ]}
    />
  );
}

/** Where each subject stands, in the order of the organisation; no result is in it. */
export function AppraisalTable({ appraisals }: { appraisals: AppraisalLine[] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <ListTable<AppraisalLine>
      label={t('appraisal.appraisals')}
      items={appraisals}
      rowKey="id"
      columns={[
        {
          title: t('appraisal.subjectKind'),
          key: 'subject',
          render: (_, each) => (
            <AppLink href={`/appraisals/${each.id}`}>
              {each.kind === 'post' ? `${each.unitNameZh} · ${title(each)}` : title(each)}
            </AppLink>
          ),
        },
        {
          title: t('appraisal.kind'),
          key: 'kind',
          width: '10em',
          render: (_, each) => t(`appraisal.subjectKinds.${each.kind}`),
        },
        {
          title: t('appraisal.state'),
          key: 'state',
          width: '16em',
          render: (_, each) => <strong>{t(`appraisal.lineStates.${each.state}`)}</strong>,
        },
      ]}
    />
  );
}
