import { Grid, Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccessRole } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { labelled } from '@/ui/labelled-columns';
import { QueryView } from '@/ui/query-view';
import { roleTable } from './accounts.api';

/** The declared table of roles: what each lets its holder do; on a narrow screen a card each, opened by whoever wants to read it. */
export function Roles() {
  const { t } = useTranslation();
  const code = useCodes();
  const wide = Grid.useBreakpoint().md ?? true;
  const query = useQuery(roleTable(useTenant()));
  return (
    <QueryView query={query} what={t('access.roles')}>
      {({ items }) => (
        <Table<AccessRole>
          className="line-table"
          size="small"
          rowKey="role"
          dataSource={items}
          pagination={false}
          columns={labelled<AccessRole>([
            {
              title: t('access.role'),
              key: 'role',
              width: '12em',
              render: (_, role) => code('role', role.role),
            },
            {
              title: t('access.abilities'),
              key: 'abilities',
              render: (_, role) => (
                <details key={String(wide)} open={wide}>
                  <summary>{t('access.abilitiesAre', { count: role.abilities.length })}</summary>
                  {role.abilities.map((ability) => code('ability', ability)).join('、')}
                </details>
              ),
            },
          ])}
        />
      )}
    </QueryView>
  );
}
