import type { reportCallsZhCN } from './report-calls.zh-cn';
import type { Words } from './words';

export const reportCallsEn: Words<typeof reportCallsZhCN> = {
  received: 'Reports that the department above asks for',
  receivedNone: 'Nothing is asked for, because the department above asked for no report in {{year}}.',
  asked: 'Reports asked of members',
  askedNone: 'Nothing is asked for, because this department asked for no report of {{year}} yet.',
  title: 'Title',
  caller: 'Asked by',
  member: 'Asked of',
  period: 'Period',
  from: 'First day',
  to: 'Last day',
  dueOn: 'Due on',
  state: 'State',
  missing: 'missing',
  notYet: 'not here yet',
  open: 'to be sent',
  withdrawn: 'Withdrawn: {{reason}}',
  draft: 'Draft',
  draftIs: 'Draft: {{title}}',
  issue: 'Ask for a report',
  issueExplain:
    'Each member is told and finds it among its reports; what has not come when it is due is listed as missing.',
  members: 'Asked of',
  membersHint: 'All direct members where none is chosen.',
  issued: 'Asked for; each member will be told',
  withdraw: 'Withdraw',
  withdrawIs: 'Withdraw: {{title}}',
  reason: 'Why it is withdrawn',
  taken: 'Withdrawn; each member will be told',
  purpose:
    'A report is assembled from reports received, inspections, appraisals and bulletins; each sentence names its sources, and somebody else signs it off before it goes to the department above.',
  none: 'No reports, because none was drafted in {{year}}.',
  above: 'Goes to {{name}}',
  noneAbove: 'There is no department above this one to which a report could go.',
  explain:
    'Reports received, inspections and what they led to, appraisals and bulletins of the period are brought together, each sentence with its sources.',
  answers: 'What it answers',
  answersHint: 'A report can also be sent without being asked for.',
};
