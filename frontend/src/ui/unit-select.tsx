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
      {...(label ? { 'aria-label': label, placeholder: label } : {})}
      treeDataSimpleMode
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll={units.length <= 60}
      style={{ width: '100%', minWidth: '12em' }}
      popupMatchSelectWidth={false}
      treeData={nodes(units, name, (unit) => unit.id === value, except)}
    />
  );
}

interface SeveralProps {
  id?: string;
  units: OrganisationUnit[];
  value?: string[];
  onChange?: (unitIds: string[]) => void;
}

/** Several units out of the organisation, each chosen for itself and not for what lies below it. */
export function UnitsSelect({ units, value = [], ...rest }: SeveralProps) {
  const { name } = useNames();
  return (
    <TreeSelect<string[]>
      {...rest}
      value={value}
      multiple
      treeDataSimpleMode
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll={units.length <= 60}
      style={{ width: '100%' }}
      popupMatchSelectWidth={false}
      treeData={nodes(units, name, (unit) => value.includes(unit.id))}
    />
  );
}

const nodes = (
  units: OrganisationUnit[],
  name: (unit: OrganisationUnit) => string,
  isChosen: (unit: OrganisationUnit) => boolean,
  except?: string,
) =>
  units
    .filter((unit) => unit.dissolvedOn === null || isChosen(unit))
    .map((unit) => ({
      id: unit.id,
      pId: unit.parentId ?? 0,
      value: unit.id,
      title: name(unit),
      disabled: unit.id === except,
    }));
