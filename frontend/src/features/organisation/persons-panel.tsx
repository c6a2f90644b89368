import { Button, Flex, Input, Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Person } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { inPages } from '@/ui/in-pages';
import { QueryView } from '@/ui/query-view';
import { personList } from './organisation.api';
import { ChangePerson, PersonDrawer } from './person-drawer';

/** Name, work number, unit and duty phone: nothing else about a person is kept. */
export function PersonsPanel({ units }: { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const mayManage = useAbility('person.manage');
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<string>();
  const query = useQuery({ ...personList(useTenant(), search), placeholderData: (before) => before });
  const unitCalled = (id: string | null) => {
    const unit = units.find((each) => each.id === id);
    return unit ? name(unit) : t('ui.none');
  };
  return (
    <>
      <Flex gap="small" wrap className="filter-bar no-print">
        <Input.Search
          aria-label={t('person.search')}
          placeholder={t('person.search')}
          allowClear
          onSearch={(text) => setSearch(text.trim())}
          style={{ maxWidth: '22em' }}
        />
        {mayManage && (
          <Button type="primary" onClick={() => setEdited('new')}>
            {t('person.register')}
          </Button>
        )}
        <ExportButton list="persons" filter={{ search }} />
      </Flex>
      <p className="quiet">{t('person.kept')}</p>
      <QueryView query={query} what={t('organisation.persons')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t(search ? 'person.noneFound' : 'person.none')} />
          ) : (
            <Table<Person>
              size="small"
              rowKey="id"
              dataSource={items}
              pagination={inPages(items.length)}
              scroll={{ x: 'max-content' }}
              columns={[
                {
                  title: t('person.name'),
                  key: 'name',
                  render: (_, person) => <AppLink href={`/persons/${person.id}`}>{person.name}</AppLink>,
                },
                { title: t('person.workNumber'), dataIndex: 'workNumber' },
                { title: t('line.unit'), key: 'unit', render: (_, person) => unitCalled(person.unitId) },
                {
                  title: t('person.dutyPhone'),
                  key: 'phone',
                  render: (_, person) => person.dutyPhone ?? t('ui.none'),
                },
                ...(mayManage
                  ? [
                      {
                        title: t('ui.actions'),
                        key: 'actions',
                        render: (_: unknown, person: Person) => (
                          <Button
                            type="link"
                            size="small"
                            aria-label={t('person.changeIs', { name: person.name })}
                            onClick={() => setEdited(person.id)}
                          >
                            {t('person.change')}
                          </Button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </QueryView>
      {edited === 'new' && (
        <PersonDrawer person={undefined} units={units} onClose={() => setEdited(undefined)} />
      )}
      {edited && edited !== 'new' && (
        <ChangePerson id={edited} units={units} onClose={() => setEdited(undefined)} />
      )}
    </>
  );
}
