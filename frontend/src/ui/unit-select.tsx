import { TreeSelect } from 'antd';
import type { OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';

interface Props {
  id?: string;
  label?: string;
  units: OrganisationUnit[];
  value?: string | undefined;
  onChange?: (unitId: string) => void;
  except?: string;
  allowClear?: boolean;
}

/** One unit out of the organisation, found in the tree or by part of its name. */
export function UnitSelect({ units, label, except, value, ...rest }: Props) {
  const { name } = useNames();
  return (
    <TreeSelect
      {...rest}
      {...(value === undefined ? {} : { value })}
      {...(label ? { 'aria-label': label } : {})}
      treeDataSimpleMode
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll={units.length <= 60}
      style={{ width: '100%', minWidth: '12em' }}
      popupMatchSelectWidth={false}
      treeData={units
        .filter((unit) => unit.dissolvedOn === null || unit.id === value)
        .map((unit) => ({
          id: unit.id,
          pId: unit.parentId ?? 0,
          value: unit.id,
          title: name(unit),
          disabled: unit.id === except,
        }))}
    />
  );
}
