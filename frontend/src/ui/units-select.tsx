import { TreeSelect } from 'antd';
import type { OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';

interface Props {
  id?: string;
  units: OrganisationUnit[];
  value?: string[] | undefined;
  onChange?: (unitIds: string[]) => void;
}

/** Several units out of the organisation, each for itself: a unit can be meant without those under it. */
export function UnitsSelect({ id, units, value = [], onChange }: Props) {
  const { name } = useNames();
  const labels = new Map(units.map((unit) => [unit.id, name(unit)]));
  return (
    <TreeSelect
      {...(id ? { id } : {})}
      value={value.map((unit) => ({ value: unit, label: labels.get(unit) }))}
      onChange={(chosen: { value: string }[]) => onChange?.(chosen.map((each) => each.value))}
      labelInValue
      treeCheckable
      treeCheckStrictly
      treeDataSimpleMode
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll={units.length <= 60}
      maxTagCount={6}
      style={{ width: '100%' }}
      treeData={units
        .filter((unit) => unit.dissolvedOn === null)
        .map((unit) => ({
          id: unit.id,
          pId: unit.parentId ?? 0,
          value: unit.id,
          title: name(unit),
        }))}
    />
  );
}
