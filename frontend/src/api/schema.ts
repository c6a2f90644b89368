/** The one place that says where the API's types come from. Screens import names from here and nowhere else. */
export type * from './contract';
