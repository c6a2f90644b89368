import type { passkeysZhCN } from './passkeys.zh-cn';
import type { Words } from './words';

export const passkeysEn: Words<typeof passkeysZhCN> = {
  title: 'Passkeys',
  purpose:
    'Kept in your telephone, your computer or a security key, and opened by a finger, a face or a PIN. One signs you in alone, or stands in for a code.',
  none: 'There is no passkey yet.',
  cannot: 'This browser does not know passkeys.',
  add: 'Add a passkey',
  addNow: 'Prove and add',
  addWhy: 'Enter your password, then do as the browser says. Sessions on other devices end.',
  added: 'The passkey is added',
  name: 'Name',
  nameHint: 'Such as “office computer”, so that you know it again',
  addedAt: 'Added',
  remove: 'Remove',
  removeIs: 'Remove passkey: {{name}}',
  removed: 'The passkey is removed',
  signIn: 'Sign in with a passkey',
  instead: 'Use a passkey instead',
  prove: 'Prove by a passkey',
};
