import { Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Person, PersonToRegister } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { QueryView } from '@/ui/query-view';
import { UnitSelect } from '@/ui/unit-select';
import { changePerson, registerPerson } from './organisation.api';
import { personDetails } from './structure.api';

/** The list masks what is kept of a person; whoever changes it sees it whole. */
export function ChangePerson({ id, units, onClose }: { id: string } & Omit<Props, 'person'>) {
  const { t } = useTranslation();
  const query = useQuery({ ...personDetails(useTenant(), id), staleTime: 0 });
  return (
    <QueryView query={query} what={t('organisation.persons')}>
      {(person) => <PersonDrawer person={person} units={units} onClose={onClose} />}
    </QueryView>
  );
}

interface Props {
  person: Pick<Person, 'id' | 'name' | 'workNumber' | 'unitId' | 'dutyPhone' | 'version'> | undefined;
  units: OrganisationUnit[];
  onClose: () => void;
}

export function PersonDrawer({ person, units, onClose }: Props) {
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
