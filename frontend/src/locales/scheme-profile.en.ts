import type { schemeProfileZhCN } from './scheme-profile.zh-cn';
import type { Words } from './words';

export const schemeProfileEn: Words<typeof schemeProfileZhCN> = {
  issuer: 'Issued by',
  inferred: '{{name}} (inferred; the text does not name its issuer)',
  documentKind: 'Kind of document',
  level: 'Level',
  levelIs: {
    province: 'province',
    city: 'city',
    district: 'district',
    county: 'county',
    department: 'department of a college',
  },
  topics: 'Topics',
  topicIs: { 'ideological-work': 'ideological work', 'network-security': 'network security' },
  basis: 'Legal basis',
  noBasis: 'The text names no basis.',
  taking: 'Entry into force',
  takingIs: {
    'not-stated': 'the text states no day',
    'on-issue': 'on the day of issue',
    'on-promulgation': 'on the day of promulgation',
  },
  interpreter: 'Interpreted by',
  addressees: 'Addressed to',
  size: 'Provisions and obligations',
  sizeIs: '{{provisions}} provisions, {{obligations}} obligations',
  versions: 'Versions',
  thisVersion: 'this version',
  bodies: 'Outside bodies that the rules name',
  noBodies: 'The rules name no outside body.',
  body: 'Body',
  relations: 'Relations',
  articles: 'Articles',
};
