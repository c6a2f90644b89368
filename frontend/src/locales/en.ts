import { accessEn } from './access.en';
import { accountabilityEn } from './accountability.en';
import { activitiesEn, proceduresEn } from './activities.en';
import { actsEn } from './acts.en';
import { appraisalsEn } from './appraisals.en';
import { arrivalsEn } from './arrivals.en';
import { asOfEn } from './as-of.en';
import { attestationsEn } from './attestations.en';
import { auditEn } from './audit.en';
import { bulletinsEn } from './bulletins.en';
import { calendarEn } from './calendar.en';
import { caseCountsEn } from './case-counts.en';
import { channelsEn, publicityEn, resourcesEn } from './channels.en';
import { circularEn } from './circular.en';
import { codesEn } from './codes.en';
import { commonEn } from './common.en';
import { decisionsEn } from './decisions.en';
import { delegationEn } from './delegation.en';
import { disclosureEn } from './disclosure.en';
import { dutiesEn } from './duties.en';
import { evaluationEn } from './evaluation.en';
import { exchangeEn } from './exchange.en';
import { filingsEn } from './filings.en';
import { handoverEn } from './handover.en';
import { historyEn } from './history.en';
import { holdersEn } from './holders.en';
import { identityEn } from './identity.en';
import { inboxEn, reminderEn } from './inbox.en';
import { incidentsEn } from './incidents.en';
import { inspectionsEn } from './inspections.en';
import { keepingEn } from './keeping.en';
import { ledgerEn } from './ledger.en';
import { meetingsEn } from './meetings.en';
import { minutedEn } from './minuted.en';
import { operationsEn } from './operations.en';
import { organisationEn } from './organisation.en';
import { outsideEn } from './outside.en';
import { overseeingEn } from './overseeing.en';
import { overviewEn } from './overview.en';
import { passkeysEn } from './passkeys.en';
import { personalDataEn } from './personal-data.en';
import { gatewaysEn, publicationsEn, publicPageEn, webhooksEn } from './portal.en';
import { programsEn } from './programs.en';
import { proofEn } from './proof.en';
import { outwardEn } from './proposals.en';
import { registeredProgramsEn } from './registered-programs.en';
import { reorganisationEn } from './reorganisation.en';
import { reportCallsEn } from './report-calls.en';
import { reportsEn } from './reports.en';
import { responsibilitiesEn } from './responsibilities.en';
import { ruleReaderEn } from './rule-reader.en';
import { schemeProfileEn } from './scheme-profile.en';
import { schemesEn } from './schemes.en';
import { shellEn } from './shell.en';
import { structureEn } from './structure.en';
import { watchEn } from './watch.en';
import { workEn } from './work.en';
import type { Catalogue } from './zh-cn';

export const en: Catalogue = {
  ...shellEn,
  ...commonEn,
  ...exchangeEn,
  ...dutiesEn,
  ...actsEn,
  ...decisionsEn,
  ...ledgerEn,
  ...overviewEn,
  ...ruleReaderEn,
  ...organisationEn,
  ...accessEn,
  calendar: calendarEn,
  keeping: keepingEn,
  ...schemesEn,
  accountability: accountabilityEn,
  caseCounts: caseCountsEn,
  minuted: minutedEn,
  circular: circularEn,
  filings: filingsEn,
  outward: outwardEn,
  evaluation: evaluationEn,
  audit: auditEn,
  identity: identityEn,
  personalData: personalDataEn,
  programs: programsEn,
  registeredPrograms: registeredProgramsEn,
  passkeys: passkeysEn,
  outside: outsideEn,
  delegation: delegationEn,
  operations: operationsEn,
  publication: publicationsEn,
  publicPage: publicPageEn,
  webhook: webhooksEn,
  gateway: gatewaysEn,
  inbox: inboxEn,
  reminder: reminderEn,
  work: workEn,
  meeting: meetingsEn,
  report: reportsEn,
  arrival: arrivalsEn,
  disclosure: disclosureEn,
  proof: proofEn,
  watch: watchEn,
  reportCall: reportCallsEn,
  overseeing: overseeingEn,
  inspection: inspectionsEn,
  appraisal: appraisalsEn,
  attestation: attestationsEn,
  channel: channelsEn,
  incident: incidentsEn,
  bulletin: bulletinsEn,
  publicity: publicityEn,
  resource: resourcesEn,
  activity: activitiesEn,
  procedure: proceduresEn,
  history: historyEn,
  responsibilities: responsibilitiesEn,
  schemeProfile: schemeProfileEn,
  holders: holdersEn,
  ...asOfEn,
  reorganisation: reorganisationEn,
  handover: handoverEn,
  structure: structureEn,
  code: codesEn,
};
