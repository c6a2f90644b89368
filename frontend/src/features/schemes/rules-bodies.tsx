import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { EmptyNote } from '@/ui/empty-note';
import { labelled } from '@/ui/labelled-columns';

type Body = SchemeDetails['bodies'][number];

/** The superiors, supervisors and recipients outside that the rules themselves name, with the place where they do. */
export function OutsideBodiesOfRules({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { name } = useNames();
  return (
    <>
      <h3>{t('schemeProfile.bodies')}</h3>
      {scheme.bodies.length === 0 ? (
        <EmptyNote reason={t('schemeProfile.noBodies')} />
      ) : (
        <Table<Body>
          className="line-table"
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={scheme.bodies}
          columns={labelled<Body>([
            { title: t('schemeProfile.body'), key: 'body', render: (_: unknown, body: Body) => name(body) },
            {
              title: t('schemeProfile.relations'),
              key: 'relations',
              render: (_: unknown, body: Body) =>
                (body.relations ?? []).map((each) => code('relation', each)).join('、'),
            },
            {
              title: t('schemeProfile.articles'),
              key: 'articles',
              render: (_: unknown, body: Body) =>
                (body.articles ?? []).map((article) => t('line.articleIs', { article })).join('、'),
            },
          ])}
        />
      )}
    </>
  );
}
