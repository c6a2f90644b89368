import type { personalDataZhCN } from './personal-data.zh-cn';
import type { Words } from './words';

export const personalDataEn: Words<typeof personalDataZhCN> = {
  title: 'What is kept of me',
  purpose:
    'Your name, work number, duty phone, posts and account as the organization keeps them, and a count of what you recorded. That a copy was taken is recorded.',
  copy: 'Take a copy of personal data',
  erase: 'Erase personal data',
  eraseIs: 'Erase personal data: {{name}}',
  eraseNow: 'Erase',
  eraseWhy:
    'Name, work number, unit, duty phone and the account’s user name are erased and cannot be brought back. The record of duties and accountability stays, and leads to nobody.',
  reasonHint: 'The reason goes into the audit trail: leave out the name and the work number.',
  erased: 'Erased',
  erasedAt: 'What was kept of this person was erased on {{at}}.',
};
