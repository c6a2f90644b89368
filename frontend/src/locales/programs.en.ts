import type { programCodesZhCN, programsZhCN } from './programs.zh-cn';
import type { Words } from './words';

export const programsEn: Words<typeof programsZhCN> = {
  asks: 'Sign in to a program',
  asksFor: '“{{name}}” asks to sign you in with your account',
  actsAs: 'If you agree, it acts with the rights of your account {{account}} in {{tenant}}:',
  agree: 'Agree and go on',
  refuse: 'Refuse',
  takeBack: 'You can take this back at any time under “Account security”.',
  goesOn: 'Going back to “{{name}}”…',
  unknown:
    'There is no such program, or it does not serve your organization. Ask whoever provides the program.',
  title: 'Programs',
  purpose: 'These programs may use your account. Take back what you no longer use or do not recognise.',
  none: 'No program uses your account.',
  name: 'Program',
  may: 'May',
  agreedAt: 'Agreed',
  trusted: 'the platform’s own, asks nobody',
  signedInAt: 'Last sign-in',
  notSignedIn: 'not signed in',
  withdraw: 'Take back',
  withdrawFrom: 'Take back what “{{name}}” may do',
  withdrawn: 'Taken back',
};

export const programCodesEn: Words<typeof programCodesZhCN> = {
  programScope: {
    profile: 'see your user name and name',
    'platform.read': 'see what you may see',
    'platform.write': 'record and decide in your name',
    offline_access: 'go on while you are away, until this sign-in ends',
  },
};
