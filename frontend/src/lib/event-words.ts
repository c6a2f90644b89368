/** "occurrence.act-recorded.v1" and "occurrence.act-recorded" are one word to a reader. */
export const withoutVersion = (type: string) => type.replace(/\.v\d+$/, '');

/** The account in whose name the passing of days is recorded. */
export const SYSTEM = 'platform-sweep';
