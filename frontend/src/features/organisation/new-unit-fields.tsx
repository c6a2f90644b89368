import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';

interface Props {
  unitTypes: Organisation['unitTypes'];
  /** Where in the form the unit lies: nothing for one unit, its place for one of a list. */
  path: number[];
}

export function NewUnitFields({ unitTypes, path }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <Form.Item
        name={[...path, 'code']}
        label={t('organisation.code')}
        rules={needed(t('organisation.code'))}
      >
        <Input maxLength={32} />
      </Form.Item>
      <Form.Item
        name={[...path, 'nameZh']}
        label={t('organisation.nameZh')}
        rules={needed(t('organisation.nameZh'))}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name={[...path, 'unitType']}
        label={t('organisation.type')}
        rules={needed(t('organisation.type'))}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={unitTypes.map((type) => ({ value: type.id, label: name(type) }))}
        />
      </Form.Item>
    </>
  );
}

export function NewUnitList({ unitTypes }: Pick<Props, 'unitTypes'>) {
  const { t } = useTranslation();
  return (
    <Form.List name="newUnits">
      {(fields, { add, remove }, { errors }) => (
        <>
          {fields.map((field, index) => (
            <fieldset key={field.key} className="new-unit">
              <legend>
                {t('reorganisation.newUnits')} {index + 1}
              </legend>
              <NewUnitFields unitTypes={unitTypes} path={[field.name]} />
              {fields.length > 1 && (
                <Button
                  size="small"
                  aria-label={t('reorganisation.removeUnit', { number: index + 1 })}
                  onClick={() => remove(field.name)}
                >
                  {t('reorganisation.removeUnit', { number: index + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          <Form.Item>
            <Button onClick={() => add({})}>{t('reorganisation.addUnit')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

export function ParentField({ units }: { units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const label = t('reorganisation.parent');
  return (
    <Form.Item
      name="parentCode"
      label={label}
      rules={[{ required: true, message: t('form.needed', { label }) }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={units
          .filter((unit) => unit.dissolvedOn === null)
          .map((unit) => ({ value: unit.code, label: name(unit) }))}
      />
    </Form.Item>
  );
}
