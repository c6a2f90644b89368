import type { organisationCodesZhCN } from './organisation-codes.zh-cn';
import type { Words } from './words';

export const organisationCodesEn: Words<typeof organisationCodesZhCN> = {
  bureauKind: {
    finance: 'finance',
    education: 'education',
    meteorology: 'meteorology',
    'natural-resources': 'natural resources',
    agriculture: 'agriculture',
    other: 'other',
  },
  relation: {
    superior: 'superior',
    oversight: 'oversight',
    'report-recipient': 'receives reports',
    'copy-recipient': 'receives copies',
    'basis-issuer': 'issued the basis',
    'accountability-authority': 'accountability authority',
    'filing-recipient': 'receives filings',
    partner: 'partner',
    'lead-of-joint-work': 'leads joint work',
  },
  groupLevel: { bureau: 'bureau', unit: 'branch or unit' },
  groupPart: { head: 'head', 'deputy-head': 'deputy head', member: 'member' },
  handoverState: {
    waiting: 'waits for signatures',
    'half-signed': 'waits for the other side',
    signed: 'handed over',
    superseded: 'replaced',
  },
};
