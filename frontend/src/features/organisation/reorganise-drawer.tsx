import { Checkbox, Form, Input, Radio, Segmented, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect, UnitsSelect } from '@/ui/unit-select';
import { NewUnitFields, NewUnitList, ParentField } from './new-unit-fields';
import { useLatestOrganisation } from './organisation-changes';
import { previewReorganisation, reorganise } from './organisation.api';
import { useAfterwards } from './post-drawers';
import { ReorganisationEffectView } from './reorganisation-effect';
import { endsUnits, kinds, rules, toRequest, type ReorganisationValues } from './reorganise-request';

interface Props {
  organisation: Organisation;
  unit: OrganisationUnit;
  onClose: () => void;
}

/** Merges, splits, dissolves or moves units as one decision; nothing is recorded before its effect was seen. */
export function ReorganiseDrawer({ organisation, unit, onClose }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const parent = organisation.units.find((each) => each.id === unit.parentId);
  return (
    <CommandDrawer<ReorganisationValues, unknown>
      title={t('reorganisation.of', { name: name(unit) })}
      submitLabel={t('reorganisation.confirm')}
      danger
      initialValues={{
        kind: 'merge',
        target: 'existing',
        unitIds: [unit.id],
        newUnits: [{ unitType: unit.unitType }, { unitType: unit.unitType }],
        unitType: unit.unitType,
        on: useToday(),
        ...(parent ? { parentCode: parent.code } : {}),
      }}
      version={organisation.version}
      latest={useLatestOrganisation(organisation)}
      review={{
        label: t('reorganisation.preview'),
        load: async (values) => (
          <ReorganisationEffectView effect={await previewReorganisation(toRequest(unit, values))} />
        ),
      }}
      send={(values, intent) => reorganise(toRequest(unit, values), intent)}
      done={useAfterwards()}
      doneWords={t('reorganisation.done')}
      onClose={onClose}
    >
      {(form) => <Fields form={form} organisation={organisation} unit={unit} />}
    </CommandDrawer>
  );
}

interface FieldsProps {
  form: FormInstance<ReorganisationValues>;
  organisation: Organisation;
  unit: OrganisationUnit;
}

function Fields({ form, organisation, unit }: FieldsProps) {
  const { t } = useTranslation();
  const kind = Form.useWatch('kind', form) ?? 'merge';
  const target = Form.useWatch('target', form) ?? 'existing';
  const goesOn = Form.useWatch('goesOn', form) ?? false;
  const { units } = organisation;
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  const intoLabel = {
    merge: t('reorganisation.target'),
    split: '',
    dissolve: t('reorganisation.successor'),
    move: t('reorganisation.newParent'),
  }[kind];
  return (
    <>
      <Form.Item name="kind" label={t('reorganisation.kind')} extra={t(`reorganisation.kindHints.${kind}`)}>
        <Segmented options={kinds.map((value) => ({ value, label: t(`reorganisation.kinds.${value}`) }))} />
      </Form.Item>
      {kind === 'merge' && (
        <>
          <Form.Item
            name="unitIds"
            label={t('reorganisation.merged')}
            rules={needed(t('reorganisation.merged'))}
          >
            <UnitsSelect units={units} />
          </Form.Item>
          <Form.Item name="target" label={t('reorganisation.target')}>
            <Radio.Group
              options={[
                { value: 'existing', label: t('reorganisation.toExisting') },
                { value: 'new', label: t('reorganisation.toNew') },
              ]}
            />
          </Form.Item>
        </>
      )}
      {kind === 'merge' && target === 'new' && (
        <>
          <NewUnitFields unitTypes={organisation.unitTypes} path={[]} />
          <ParentField units={units} />
        </>
      )}
      {kind === 'split' && (
        <>
          <NewUnitList unitTypes={organisation.unitTypes} />
          <ParentField units={units} />
          <Form.Item name="goesOn" valuePropName="checked">
            <Checkbox>{t('reorganisation.goesOn')}</Checkbox>
          </Form.Item>
        </>
      )}
      {kind !== 'split' && !(kind === 'merge' && target === 'new') && (
        <Form.Item
          name="intoUnitId"
          label={intoLabel}
          {...(kind === 'dissolve' ? {} : { rules: needed(intoLabel) })}
        >
          <UnitSelect units={units} allowClear {...(kind === 'merge' ? {} : { except: unit.id })} />
        </Form.Item>
      )}
      <Form.Item name="on" label={t('reorganisation.on')} rules={needed(t('reorganisation.on'))}>
        <DayField />
      </Form.Item>
      {endsUnits({ kind, goesOn }) && (
        <Form.Item
          name="openDuties"
          label={t('reorganisation.openDuties')}
          extra={t('reorganisation.openDutiesHint')}
          rules={needed(t('reorganisation.openDuties'))}
        >
          <Radio.Group
            className="stacked"
            options={rules.map((value) => ({ value, label: t(`reorganisation.rules.${value}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('ui.reason')} rules={needed(t('ui.reason'))}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}
