import { accessProblemsZhCN } from './problems/access.zh-cn';
import { accountabilityProblemsZhCN } from './problems/accountability.zh-cn';
import { appraisalsProblemsZhCN } from './problems/appraisals.zh-cn';
import { bulletinsProblemsZhCN } from './problems/bulletins.zh-cn';
import { calendarProblemsZhCN } from './problems/calendar.zh-cn';
import { channelsProblemsZhCN } from './problems/channels.zh-cn';
import { evidenceProblemsZhCN } from './problems/evidence.zh-cn';
import { exchangeProblemsZhCN } from './problems/exchange.zh-cn';
import { incidentsProblemsZhCN } from './problems/incidents.zh-cn';
import { inspectionsProblemsZhCN } from './problems/inspections.zh-cn';
import { ledgersProblemsZhCN } from './problems/ledgers.zh-cn';
import { meetingsProblemsZhCN } from './problems/meetings.zh-cn';
import { organisationProblemsZhCN } from './problems/organisation.zh-cn';
import { portalProblemsZhCN } from './problems/portal.zh-cn';
import { reportingProblemsZhCN } from './problems/reporting.zh-cn';
import { requestsProblemsZhCN } from './problems/requests.zh-cn';
import { schemesProblemsZhCN } from './problems/schemes.zh-cn';
import { tenantsProblemsZhCN } from './problems/tenants.zh-cn';
import { workProblemsZhCN } from './problems/work.zh-cn';

/**
 * What the server refuses, by its stable code: what stands in the way and the way out. A test reads the codes from the
 * server's sources and fails when one has no sentence here. English readers get the server's own sentence.
 */
export const problemsZhCN: Record<string, string> = {
  ...accessProblemsZhCN,
  ...accountabilityProblemsZhCN,
  ...appraisalsProblemsZhCN,
  ...bulletinsProblemsZhCN,
  ...calendarProblemsZhCN,
  ...channelsProblemsZhCN,
  ...evidenceProblemsZhCN,
  ...exchangeProblemsZhCN,
  ...incidentsProblemsZhCN,
  ...inspectionsProblemsZhCN,
  ...ledgersProblemsZhCN,
  ...meetingsProblemsZhCN,
  ...organisationProblemsZhCN,
  ...portalProblemsZhCN,
  ...reportingProblemsZhCN,
  ...requestsProblemsZhCN,
  ...schemesProblemsZhCN,
  ...tenantsProblemsZhCN,
  ...workProblemsZhCN,
};
