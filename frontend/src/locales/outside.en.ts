import type { outsideZhCN } from './outside.zh-cn';
import type { Words } from './words';

export const outsideEn: Words<typeof outsideZhCN> = {
  title: 'Signing in through a provider',
  purpose:
    'People of this organization may sign in through this provider. An account that comes for the first time waits for the security administrator, and gets no role by itself.',
  none: 'No provider is set.',
  nameZh: 'Name in Chinese',
  nameEn: 'Name in English',
  issuer: 'Address of the provider (issuer)',
  issuerHint: 'Exactly as the provider publishes it. Hosts that the operator allows: {{hosts}}',
  noHosts: 'none',
  clientId: 'Client id',
  clientSecret: 'Client secret',
  secretKept: 'Kept; leave empty to keep it',
  secretNone: 'None is kept',
  userNameClaim: 'Claim that user names are made of',
  redirect: 'Address to register at the provider',
  address: 'Where people of this organization sign in',
  set: 'Set the provider',
  save: 'Save',
  saved: 'Saved',
  remove: 'Stop using it',
  removeNow: 'Stop',
  removeWhy: 'Nobody signs in through it any more; sessions go on. Its secret is deleted.',
  removed: 'No longer used',
  reason: 'Reason',
  with: 'Sign in with {{name}}',
  of: '{{tenant}}: sign in',
  waiting: '{{count}} accounts from the provider wait for a decision.',
  approve: 'Approve',
  approveIs: 'Approve account: {{name}}',
  approveWhy:
    'Vouched for by {{issuer}}. Approved, it may sign in and has no role until one is given. Make sure who it is first.',
  approved: 'Approved',
  turnDown: 'Turn down',
  turnDownIs: 'Turn down: {{name}}',
  turnedDown: 'Turned down',
  outcome: {
    waits:
      'Your account is known and waits for the security administrator of your organization. Sign in again when it is approved.',
    suspended: 'This account is suspended or was turned down. Ask the administrator of your organization.',
    'one-factor':
      'Your organization asks for two factors, and the provider does not say that you used two. Set that up at the provider first.',
    refused: 'The provider did not agree. Try again, or sign in by password.',
    fault:
      'The answer of the provider is not to be believed, and nobody was signed in. Try again, or ask the operator.',
    closed: 'Your organization is not in service here.',
    ended: 'The sign-in took too long or was not begun on this page. Begin again.',
  },
};
