import { accessCodesEn } from './access-codes.en';
import { dutyCodesEn } from './duty-codes.en';
import { evidenceCodesEn } from './evidence-codes.en';
import { exchangeCodesEn } from './exchange-codes.en';
import { identityCodesEn } from './identity.en';
import { organisationCodesEn } from './organisation-codes.en';
import { programCodesEn } from './programs.en';
import { ruleCodesEn } from './rule-codes.en';
import { trailCodesEn } from './trail-codes.en';
import type { Codes } from './codes.zh-cn';

/** The words for the codes of the scheme packs and of the API. */
export const codesEn: Codes = {
  ...identityCodesEn,
  ...programCodesEn,
  ...dutyCodesEn,
  ...evidenceCodesEn,
  ...exchangeCodesEn,
  ...ruleCodesEn,
  ...organisationCodesEn,
  ...accessCodesEn,
  ...trailCodesEn,
};
