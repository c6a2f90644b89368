import type { watchZhCN } from './watch.zh-cn';
import type { Words } from './words';

export const watchEn: Words<typeof watchZhCN> = {
  title: 'Refused sign-ins (last 7 days)',
  none: 'Under no name were {{least}} sign-ins or more refused in the last seven days.',
  found:
    '{{count}} accounts with {{least}} refused sign-ins or more. Ask their owners whether it was them; suspend the account or end its sessions if it was not.',
  account: 'Account',
  gone: 'an account that is no longer of this organization',
  refusals: 'Refused',
  why: 'Why',
  when: 'When',
  last: 'last {{at}}',
  locked: 'locked until {{at}}',
};
