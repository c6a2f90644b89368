/** What a superior asks for, a meeting resolved, an inspection found or an incident taught, beside the rules. */
const beside: Record<string, { zh: string; en: string }> = {
  demand: { zh: '上级交办', en: 'Demand from above' },
  resolution: { zh: '会议议定', en: 'Resolution of a meeting' },
  rectification: { zh: '督查整改', en: 'Rectification' },
  lesson: { zh: '处置改进', en: 'Lesson of an incident' },
};

/** What arises once, by its own day, from outside the articles of the rules. */
export const arisesBesideRules = (reference: string): boolean => Object.hasOwn(beside, reference);

/**
 * "18(1)" reads as 第18条(1), and "6(5)¶2" as 第6条(5)第2段. A reference that is no plain number keeps the form that its text
 * gives it.
 */
export function articleWords(reference: string, english: boolean): string {
  const known = beside[reference];
  if (known) return english ? known.en : known.zh;
  const plain = /^(\d+)(\([^¶]+\))?(?:¶(\d+))?$/.exec(reference);
  if (!plain) return reference;
  const [, article, item = '', paragraph] = plain;
  if (english) return `Art. ${article}${item}${paragraph ? `, para. ${paragraph}` : ''}`;
  return `第${article}条${item}${paragraph ? `第${paragraph}段` : ''}`;
}
