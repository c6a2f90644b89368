import type { proofZhCN } from './proof.zh-cn';
import type { Words } from './words';

export const proofEn: Words<typeof proofZhCN> = {
  title: 'Prove anew who you are',
  why: 'This is sensitive, and you signed in more than ten minutes ago. Give your password again; what you were doing then goes on by itself.',
  submit: 'Prove and go on',
  outside: 'If you sign in through a provider outside and have no password here, sign out, sign in anew, and do it then.',
};
