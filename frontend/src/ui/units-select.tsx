import { TreeSelect } from 'antd';
import type { OrganisationUnit } from '@/api/schema';
import { useNames } from '@/lib/i18n';

interface Props {
  id?: string;
  units: OrganisationUnit[];
  value?: string[] | undefined;
  onChange?: (unitIds: string[]) => void;
}

/** Several units out of the organisation; choosing one chooses those under it. */
export function UnitsSelect({ units, value = [], ...rest }: Props) {
  const { name } = useNames();
  return (
    <TreeSelect
      {...rest}
      value={value}
      multiple
      treeCheckable
      treeDataSimpleMode
      showCheckedStrategy={TreeSelect.SHOW_ALL}
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
