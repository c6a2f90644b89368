/** The codes of bureaus, outside bodies, leading groups and handovers. */
export const organisationCodesZhCN = {
  bureauKind: {
    finance: '财政',
    education: '教育',
    meteorology: '气象',
    'natural-resources': '自然资源',
    agriculture: '农业农村',
    other: '其他',
  },
  relation: {
    superior: '上级',
    oversight: '监督',
    'report-recipient': '报告对象',
    'copy-recipient': '抄送对象',
    'basis-issuer': '依据制发机关',
    'accountability-authority': '问责主体',
    'filing-recipient': '备案对象',
    partner: '协作单位',
    'lead-of-joint-work': '联合工作牵头单位',
  },
  groupLevel: { bureau: '局级', unit: '支部（单位）级' },
  groupPart: { head: '组长', 'deputy-head': '副组长', member: '成员' },
  handoverState: {
    waiting: '待签字',
    'half-signed': '待另一方签字',
    signed: '已完成交接',
    superseded: '已由新的代替',
  },
};
