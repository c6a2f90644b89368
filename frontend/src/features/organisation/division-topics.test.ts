import { describe, expect, it } from 'vitest';
import { topicChoices } from './division-topics';

const scheme = (...duties: [string, string][]) =>
  ({
    id: 's',
    obligations: duties.map(([id, article]) => ({ id, article, titleZh: id, titleEn: id })),
  }) as unknown as Parameters<typeof topicChoices>[0][number];

const words = {
  duty: (duty: { titleZh: string }) => duty.titleZh,
  article: (article: string) => `第${article}条`,
};

describe('what can be given to a unit', () => {
  it('is each article once, in order, and each obligation', () => {
    const choices = topicChoices([scheme(['B', '10'], ['A', '9'], ['C', '10'])], words);
    expect(choices.map(({ label }) => label)).toEqual(['第9条', '第10条', 'B', 'A', 'C']);
  });

  it('carries the rules it is of', () => {
    const [article, duty] = topicChoices([scheme(['A', '9'])], words);
    expect(article?.topic).toEqual({ schemeId: 's', article: '9' });
    expect(duty?.topic).toEqual({ schemeId: 's', obligationId: 'A' });
  });

  it('is nothing without rules', () => expect(topicChoices([], words)).toEqual([]));
});
