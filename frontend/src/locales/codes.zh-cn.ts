import { accessCodesZhCN } from './access-codes.zh-cn';
import { dutyCodesZhCN } from './duty-codes.zh-cn';
import { evidenceCodesZhCN } from './evidence-codes.zh-cn';
import { exchangeCodesZhCN } from './exchange-codes.zh-cn';
import { identityCodesZhCN } from './identity.zh-cn';
import { organisationCodesZhCN } from './organisation-codes.zh-cn';
import { programCodesZhCN } from './programs.zh-cn';
import { ruleCodesZhCN } from './rule-codes.zh-cn';
import { trailCodesZhCN } from './trail-codes.zh-cn';

/** The words for the codes of the scheme packs and of the API. */
export const codesZhCN = {
  ...identityCodesZhCN,
  ...programCodesZhCN,
  ...dutyCodesZhCN,
  ...evidenceCodesZhCN,
  ...exchangeCodesZhCN,
  ...ruleCodesZhCN,
  ...organisationCodesZhCN,
  ...accessCodesZhCN,
  ...trailCodesZhCN,
};

export type Codes = typeof codesZhCN;
