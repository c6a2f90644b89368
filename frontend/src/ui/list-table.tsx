import { Table, type TableColumnType } from 'antd';
import { EmptyNote } from './empty-note';
import { inPages } from './in-pages';
import { labelled } from './labelled-columns';

interface Props<T> {
  /** Why there are no lines, where there may be none and the page does not say it otherwise. */
  none?: string;
  label: string;
  items: T[];
  rowKey: string | ((row: T) => string);
  columns: TableColumnType<T>[];
}

/** Lines as rows on a wide screen and as cards on a narrow one; where there are none, a note that says why. */
export function ListTable<T extends object>({ none, label, items, rowKey, columns }: Props<T>) {
  if (items.length === 0 && none !== undefined) return <EmptyNote reason={none} />;
  return (
    <Table<T>
      className="line-table"
      aria-label={label}
      size="small"
      rowKey={rowKey}
      columns={labelled(columns)}
      dataSource={items}
      pagination={inPages(items.length)}
    />
  );
}
