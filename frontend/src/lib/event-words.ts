/** "occurrence.act-recorded.v1" and "occurrence.act-recorded" are one word to a reader. */
export const withoutVersion = (type: string) => type.replace(/\.v\d+$/, '');

/** The account in whose name the passing of days is recorded. */
export const SYSTEM = 'platform-sweep';

/** What says nothing to a reader of the trail: the number of the entry itself, and of the thing that has a column of its own. */
export const membersNotShown = ['recordId', 'policyId', 'providerId', 'programId'];
