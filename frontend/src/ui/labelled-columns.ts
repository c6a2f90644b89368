import type { TableColumnsType, TableColumnType } from 'antd';

/**
 * Columns whose cells know their title: on a narrow screen a row stands as a card, each value behind its label.
 * @param words The label, by the key of the column, where the title is more than a text.
 */
export const labelled = <T>(
  columns: TableColumnType<T>[],
  words: Record<string, string> = {},
): TableColumnsType<T> =>
  columns.map((column) => ({
    ...column,
    onCell: () =>
      ({
        'data-label': typeof column.title === 'string' ? column.title : (words[String(column.key)] ?? ''),
      }) as object,
  }));
