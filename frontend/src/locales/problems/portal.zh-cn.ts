/** Publications, webhooks and gateways. */
export const portalProblemsZhCN = {
  'token-needed': '这个接口只供程序使用，请先获取访问令牌。',
  'publication-is-not-acceptable': '不能这样公布，请按各处提示修改。',
  'not-of-a-subject': '这一类按整体公布，不需要指定哪一份。',
  'not-of-a-year': '这类内容不分年度，请不要填写年度。',
  'nothing-to-publish': '目前没有这类内容可以公布，请先开启年度、登记阵地或印发通报。',
  'content-has-changed': '内容在查看之后有了变化，请重新查看后再公布。',
  'webhook-is-not-acceptable': '推送地址不能使用，请按各处提示修改。',
  'too-many-webhooks': '推送地址已达上限，请先结束不再需要的。',
  'webhook-has-ended': '这个推送已结束，不能再操作，请另行登记。',
  'delivery-is-not-dead': '这条消息已送达或仍在重试，只有未送达的才能重新发送。',
  'has-credentials': '请去掉地址中的用户名、密码和 # 之后的部分。',
  'not-https': '请填写以 https:// 开头的地址。',
  'not-public': '请填写公网域名；内网地址须由平台运维人员先行放行。',
  'too-many-gateways': '网关应用已达上限，请先停用不再需要的。',
  'gateway-has-ended': '这个网关应用已停用，不能再操作，请另行登记。',
};
