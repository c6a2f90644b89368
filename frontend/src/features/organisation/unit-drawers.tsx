import { Form, Input, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationUnit, UnitToOpen } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { useLatestOrganisation } from './organisation-changes';
import { openUnits, renameUnit } from './organisation.api';

interface Props {
  organisation: Organisation;
  unit: OrganisationUnit;
  onClose: () => void;
}

function useAfterwards() {
  const cache = useQueryClient();
  const tenant = useTenant();
  return () => cache.invalidateQueries({ queryKey: [tenant] });
}

function useNeeded() {
  const { t } = useTranslation();
  return (label: string) => [{ required: true, message: t('form.needed', { label }) }];
}

export function OpenUnitDrawer({
  organisation,
  parent,
  onClose,
}: {
  organisation: Organisation;
  parent: OrganisationUnit | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { name } = useNames();
  const needed = useNeeded();
  const today = useToday();
  return (
    <CommandDrawer<UnitToOpen, unknown>
      title={t('organisation.open')}
      submitLabel={t('organisation.openNow')}
      initialValues={{ openedOn: today, ...(parent ? { parentCode: parent.code } : {}) }}
      version={organisation.version}
      latest={useLatestOrganisation(organisation)}
      send={(values, intent) => openUnits([withoutEmpty(values)], intent)}
      done={useAfterwards()}
      doneWords={t('organisation.opened')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="code" label={t('organisation.code')} rules={needed(t('organisation.code'))}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="nameZh" label={t('organisation.nameZh')} rules={needed(t('organisation.nameZh'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('organisation.nameEn')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="unitType" label={t('organisation.type')} rules={needed(t('organisation.type'))}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={organisation.unitTypes.map((type) => ({ value: type.id, label: name(type) }))}
            />
          </Form.Item>
          <Form.Item name="parentCode" label={t('organisation.parent')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              options={organisation.units
                .filter((unit) => unit.dissolvedOn === null)
                .map((unit) => ({ value: unit.code, label: name(unit) }))}
            />
          </Form.Item>
          <Form.Item
            name="openedOn"
            label={t('organisation.openedOn')}
            rules={needed(t('organisation.openedOn'))}
          >
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

const withoutEmpty = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;

export function RenameUnitDrawer({ organisation, unit, onClose }: Props) {
  const { t } = useTranslation();
  const needed = useNeeded();
  const today = useToday();
  return (
    <CommandDrawer<{ nameZh: string; nameEn?: string; on: string }, unknown>
      title={t('organisation.renameIs', { name: unit.nameZh })}
      submitLabel={t('organisation.renameNow')}
      initialValues={{ nameZh: unit.nameZh, on: today, ...(unit.nameEn ? { nameEn: unit.nameEn } : {}) }}
      version={organisation.version}
      latest={useLatestOrganisation(organisation)}
      send={(values, intent) => renameUnit(unit.id, withoutEmpty(values), intent)}
      done={useAfterwards()}
      doneWords={t('organisation.renamed')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="nameZh" label={t('organisation.nameZh')} rules={needed(t('organisation.nameZh'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('organisation.nameEn')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="on" label={t('organisation.on')} rules={needed(t('organisation.on'))}>
            <DayField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
