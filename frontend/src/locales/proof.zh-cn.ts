/** The words of proving anew who one is, before something sensitive. */
export const proofZhCN = {
  title: '请再次验证身份',
  why: '这项操作较为敏感。登录已超过 10 分钟，请重新输入密码；验证后自动继续，不必重新填写。',
  submit: '验证并继续',
  outside: '通过外部认证登录、没有本系统密码的账号，请退出登录后重新登录，再办理这项操作。',
};
