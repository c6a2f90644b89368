import type { TableColumnsType, TableColumnType } from 'antd';

/** Columns whose cells know their title: on a narrow screen a row stands as a card, each value behind its label. */
export const labelled = <T>(columns: TableColumnType<T>[]): TableColumnsType<T> =>
  columns.map((column) => ({
    ...column,
    onCell: () => ({ 'data-label': typeof column.title === 'string' ? column.title : '' }) as object,
  }));
