import { Button, Flex, Form, Input, Table } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Person, PersonToRegister } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useAbility, useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { EmptyNote } from '@/ui/empty-note';
import { ExportButton } from '@/ui/export-button';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { changePerson, personList, registerPerson } from './organisation.api';

/** Name, work number, unit and duty phone: nothing else about a person is kept. */
export function PersonsPanel({ units }: { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const mayManage = useAbility('person.manage');
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<Person | 'new'>();
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
              pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
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
                            onClick={() => setEdited(person)}
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
      {edited && (
        <PersonDrawer
          person={edited === 'new' ? undefined : edited}
          units={units}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

interface DrawerProps {
  person: Person | undefined;
  units: OrganisationUnit[];
  onClose: () => void;
}

function PersonDrawer({ person, units, onClose }: DrawerProps) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const text = (label: string) => [
    { required: true, whitespace: true, message: t('form.needed', { label }) },
  ];
  return (
    <CommandDrawer<PersonToRegister, unknown>
      title={person ? t('person.changeIs', { name: person.name }) : t('person.register')}
      submitLabel={t('person.save')}
      initialValues={
        person
          ? {
              name: person.name,
              workNumber: person.workNumber,
              ...(person.unitId ? { unitId: person.unitId } : {}),
              ...(person.dutyPhone ? { dutyPhone: person.dutyPhone } : {}),
            }
          : {}
      }
      {...(person ? { version: person.version } : {})}
      send={(values, intent) =>
        person ? changePerson(person.id, values, intent) : registerPerson(values, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('person.saved')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="name" label={t('person.name')} rules={text(t('person.name'))}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item name="workNumber" label={t('person.workNumber')} rules={text(t('person.workNumber'))}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="unitId" label={t('line.unit')}>
            <UnitSelect units={units} allowClear />
          </Form.Item>
          <Form.Item name="dutyPhone" label={t('person.dutyPhone')}>
            <Input maxLength={40} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
