/** Programs with which people sign in by their account here. */
export const programsZhCN = {
  asks: '授权登录',
  asksFor: '“{{name}}”请求使用您的账号登录',
  actsAs: '授权后，它将以您在{{tenant}}的账号 {{account}} 的权限办理下列事项：',
  agree: '同意并继续',
  refuse: '拒绝',
  takeBack: '可随时在“账号安全”中收回授权。',
  goesOn: '正在返回“{{name}}”…',
  unknown: '没有这个接入程序，或它不为本单位服务。请向提供该程序的单位核实。',
  title: '已授权的程序',
  purpose: '下列程序可以使用您的账号。不再使用或不认识的，请收回授权。',
  none: '没有程序使用您的账号。',
  name: '程序',
  may: '授权范围',
  agreedAt: '授权时间',
  trusted: '平台自有程序，无须授权',
  signedInAt: '最近登录',
  notSignedIn: '目前未登录',
  withdraw: '收回授权',
  withdrawFrom: '收回“{{name}}”的授权',
  withdrawn: '已收回授权',
};

/** The words for what they ask for. */
export const programCodesZhCN = {
  programScope: {
    profile: '查看您的用户名和姓名',
    'platform.read': '查看您有权查看的内容',
    'platform.write': '以您的名义登记和办理事项',
    offline_access: '您离开后继续使用，直至本次登录到期',
  },
};
