import { accessZhCN } from './access.zh-cn';
import { accountabilityZhCN } from './accountability.zh-cn';
import { activitiesZhCN, proceduresZhCN } from './activities.zh-cn';
import { actsZhCN } from './acts.zh-cn';
import { appraisalsZhCN } from './appraisals.zh-cn';
import { arrivalsZhCN } from './arrivals.zh-cn';
import { asOfZhCN } from './as-of.zh-cn';
import { attestationsZhCN } from './attestations.zh-cn';
import { auditZhCN } from './audit.zh-cn';
import { bulletinsZhCN } from './bulletins.zh-cn';
import { calendarZhCN } from './calendar.zh-cn';
import { caseCountsZhCN } from './case-counts.zh-cn';
import { channelsZhCN, publicityZhCN, resourcesZhCN } from './channels.zh-cn';
import { circularZhCN } from './circular.zh-cn';
import { codesZhCN } from './codes.zh-cn';
import { commonZhCN } from './common.zh-cn';
import { decisionsZhCN } from './decisions.zh-cn';
import { delegationZhCN } from './delegation.zh-cn';
import { disclosureZhCN } from './disclosure.zh-cn';
import { dutiesZhCN } from './duties.zh-cn';
import { evaluationZhCN } from './evaluation.zh-cn';
import { exchangeZhCN } from './exchange.zh-cn';
import { filingsZhCN } from './filings.zh-cn';
import { handoverZhCN } from './handover.zh-cn';
import { historyZhCN } from './history.zh-cn';
import { holdersZhCN } from './holders.zh-cn';
import { identityZhCN } from './identity.zh-cn';
import { inboxZhCN, reminderZhCN } from './inbox.zh-cn';
import { incidentsZhCN } from './incidents.zh-cn';
import { inspectionsZhCN } from './inspections.zh-cn';
import { keepingZhCN } from './keeping.zh-cn';
import { ledgerZhCN } from './ledger.zh-cn';
import { meetingsZhCN } from './meetings.zh-cn';
import { minutedZhCN } from './minuted.zh-cn';
import { operationsZhCN } from './operations.zh-cn';
import { organisationZhCN } from './organisation.zh-cn';
import { outsideZhCN } from './outside.zh-cn';
import { overseeingZhCN } from './overseeing.zh-cn';
import { overviewZhCN } from './overview.zh-cn';
import { passkeysZhCN } from './passkeys.zh-cn';
import { personalDataZhCN } from './personal-data.zh-cn';
import { gatewaysZhCN, publicationsZhCN, publicPageZhCN, webhooksZhCN } from './portal.zh-cn';
import { programsZhCN } from './programs.zh-cn';
import { proofZhCN } from './proof.zh-cn';
import { outwardZhCN } from './proposals.zh-cn';
import { registeredProgramsZhCN } from './registered-programs.zh-cn';
import { reorganisationZhCN } from './reorganisation.zh-cn';
import { reportCallsZhCN } from './report-calls.zh-cn';
import { reportsZhCN } from './reports.zh-cn';
import { responsibilitiesZhCN } from './responsibilities.zh-cn';
import { ruleReaderZhCN } from './rule-reader.zh-cn';
import { schemeProfileZhCN } from './scheme-profile.zh-cn';
import { schemesZhCN } from './schemes.zh-cn';
import { shellZhCN } from './shell.zh-cn';
import { structureZhCN } from './structure.zh-cn';
import { watchZhCN } from './watch.zh-cn';
import { workZhCN } from './work.zh-cn';
import type { Words } from './words';

/** The source catalogue: every word on a screen. English is complete against it (the compiler checks). */
export const zhCN = {
  ...shellZhCN,
  ...commonZhCN,
  ...exchangeZhCN,
  ...dutiesZhCN,
  ...actsZhCN,
  ...decisionsZhCN,
  ...ledgerZhCN,
  ...overviewZhCN,
  ...ruleReaderZhCN,
  ...organisationZhCN,
  ...accessZhCN,
  calendar: calendarZhCN,
  keeping: keepingZhCN,
  ...schemesZhCN,
  accountability: accountabilityZhCN,
  caseCounts: caseCountsZhCN,
  minuted: minutedZhCN,
  circular: circularZhCN,
  filings: filingsZhCN,
  outward: outwardZhCN,
  evaluation: evaluationZhCN,
  audit: auditZhCN,
  identity: identityZhCN,
  personalData: personalDataZhCN,
  programs: programsZhCN,
  registeredPrograms: registeredProgramsZhCN,
  passkeys: passkeysZhCN,
  outside: outsideZhCN,
  delegation: delegationZhCN,
  operations: operationsZhCN,
  publication: publicationsZhCN,
  publicPage: publicPageZhCN,
  webhook: webhooksZhCN,
  gateway: gatewaysZhCN,
  inbox: inboxZhCN,
  reminder: reminderZhCN,
  work: workZhCN,
  meeting: meetingsZhCN,
  report: reportsZhCN,
  arrival: arrivalsZhCN,
  disclosure: disclosureZhCN,
  proof: proofZhCN,
  watch: watchZhCN,
  reportCall: reportCallsZhCN,
  overseeing: overseeingZhCN,
  inspection: inspectionsZhCN,
  appraisal: appraisalsZhCN,
  attestation: attestationsZhCN,
  channel: channelsZhCN,
  incident: incidentsZhCN,
  bulletin: bulletinsZhCN,
  publicity: publicityZhCN,
  resource: resourcesZhCN,
  activity: activitiesZhCN,
  procedure: proceduresZhCN,
  history: historyZhCN,
  responsibilities: responsibilitiesZhCN,
  schemeProfile: schemeProfileZhCN,
  holders: holdersZhCN,
  ...asOfZhCN,
  reorganisation: reorganisationZhCN,
  handover: handoverZhCN,
  structure: structureZhCN,
  code: codesZhCN,
};

export type Catalogue = Words<typeof zhCN>;
