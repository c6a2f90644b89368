/** The list of responsibilities of a unit and its posts. */
export const responsibilitiesZhCN = {
  title: '责任清单',
  purpose: '本单位及各岗位本年度应尽的责任：依据、频次、时限和佐证，可打印签字。',
  none: '{{year}} 年没有适用的责任事项。请先印发制度并建立年度台账。',
  of: '{{unit}} {{year}} 年度责任清单',
  unit: '单位集体',
  item: '责任事项',
  kind: '性质',
  kindIs: {
    dated: '定期事项',
    standing: '常设事项',
    assigned: '交办事项',
    event: '触发事项',
    conduct: '经常性职责',
  },
  when: '频次与时限',
  times: '{{count}} 次',
};
