import type { exchangeCodesZhCN } from './exchange-codes.zh-cn';
import type { Words } from './words';

export const exchangeCodesEn: Words<typeof exchangeCodesZhCN> = {
  importKind: { units: 'Units', posts: 'Posts and people', acts: 'Past ledgers' },
  importStatus: {
    checked: 'Checked',
    confirmed: 'Importing',
    applied: 'Imported',
    stopped: 'Not imported',
    undone: 'Taken back',
  },
  importSheet: { units: 'Units', persons: 'Persons', posts: 'Posts', acts: 'Past acts' },
  importColumn: {
    code: 'Code',
    nameZh: 'Name',
    nameEn: 'English name',
    unitType: 'Unit type',
    parentCode: 'Parent code',
    openedOn: 'Opened on',
    workNumber: 'Work number',
    name: 'Name',
    unitCode: 'Unit code',
    dutyPhone: 'Duty phone',
    role: 'Role',
    ordinal: 'Ordinal',
    titleZh: 'Title',
    establishedOn: 'Established on',
    holder: 'Holder',
    from: 'Held from',
    acting: 'Acting',
    obligation: 'Obligation',
    occurredOn: 'Occurred on',
    kind: 'Kind',
    title: 'Title',
    evidence: 'Evidence',
  },
};
