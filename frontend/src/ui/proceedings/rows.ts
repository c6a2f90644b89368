import type { PostChoice } from './proceedings';

/** A part of the form that is a list of rows about posts. */
export interface Rows<T> {
  value: T[];
  onChange: (rows: T[]) => void;
  posts: PostChoice[];
}

export const put = <T>(rows: T[], at: number, part: Partial<T>): T[] =>
  rows.map((row, index) => (index === at ? { ...row, ...part } : row));

export const without = <T>(rows: T[], at: number): T[] => rows.filter((_, index) => index !== at);
