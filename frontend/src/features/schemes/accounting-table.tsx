import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObligationAccount } from '@/api/schema';
import { address } from '@/lib/address';
import { useCodes, useNames } from '@/lib/i18n';
import { AppLink } from '@/ui/app-link';
import { OutcomeTag } from './outcome-tag';
import { labelled } from '@/ui/labelled-columns';

type Owner = ObligationAccount['owners'][number];

/** Article, duty, who owes it and what became of it. */
export function AccountingTable({ schemeId, accounts }: { schemeId: string; accounts: ObligationAccount[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const columns: TableColumnsType<ObligationAccount> = [
    {
      title: t('line.article'),
      key: 'article',
      width: '8em',
      render: (_, { article }) => (
        <AppLink href={address(`/schemes/${schemeId}`, { article })}>
          {t('line.articleIs', { article })}
        </AppLink>
      ),
    },
    {
      title: t('line.duty'),
      key: 'duty',
      render: (_, each) => (
        <>
          {title(each)}{' '}
          <span className="quiet">
            {each.obligationId} · {code('cadence', each.cadenceKind)}
          </span>
        </>
      ),
    },
    {
      title: t('scheme.owedBy'),
      key: 'owners',
      width: '24em',
      render: (_, each) => (
        <ul className="account-owners">
          {each.owners.map((owner) => (
            <li key={owner.owner.reference}>
              <OwnerWords owner={owner} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      title: t('accounting.occurrences'),
      key: 'occurrences',
      width: '6em',
      align: 'right',
      render: (_, { occurrences }) => (occurrences > 0 ? occurrences : t('ui.none')),
    },
    {
      title: t('accounting.outcome'),
      key: 'outcome',
      width: '19em',
      render: (_, { outcome }) => (
        <div>
          <OutcomeTag outcome={outcome} />
          <div className="quiet">{t(`accounting.reason.${outcome}`)}</div>
        </div>
      ),
    },
  ];
  return (
    <Table<ObligationAccount>
      className="line-table"
      aria-label={t('accounting.title')}
      size="small"
      rowKey="obligationId"
      columns={labelled(columns)}
      dataSource={accounts}
      pagination={false}
    />
  );
}

function OwnerWords({ owner }: { owner: Owner }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const who = name(owner.owner);
  if (owner.outcome === 'owed-outside') return <>{t('accounting.outside', { who })}</>;
  if (owner.outcome !== 'vacant')
    return (
      <>
        {t('accounting.held', { who, count: owner.holders })}
        {owner.occurrences > 0 && ` · ${t('accounting.owes', { count: owner.occurrences })}`}
      </>
    );
  return (
    <span className="vacancy">
      {owner.careOf
        ? t('accounting.vacantCareOf', { who, care: name(owner.careOf) })
        : t('accounting.vacantAtAll', { who })}
    </span>
  );
}
