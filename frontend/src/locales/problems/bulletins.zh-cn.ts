/** Bulletins. */
export const bulletinsProblemsZhCN = {
  'bulletin-is-not-acceptable': '通报有不妥之处，请按各处提示修改。',
  'bulletin-party-is-unknown': '所选印发对象、督查或通报不存在，请重新选择。',
  'bulletin-is-issued': '该通报已经印发，内容不再修改；如需更正，请印发更正通报。',
  'bulletin-is-withdrawn': '该通报已经撤回，不再办理。',
  'bulletin-is-superseded': '该通报已被另一通报替代，请撤回替代它的通报。',
  'superseded-bulletin-is-not-in-force': '要替代的通报没有印发、已经撤回或已被替代。',
  'bulletin-is-not-addressed': '该通报没有印发给这个单位。',
  'bulletin-issuer-may-not-acknowledge': '该通报由您本人印发，须由本单位其他人员签收。',
  'bulletin-is-not-of-the-sender': '双方之间没有这份通报。',
  'number-in-use': '该文号已被使用，请另用文号。',
};
