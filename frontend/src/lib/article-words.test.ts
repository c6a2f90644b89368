import { describe, expect, it } from 'vitest';
import { arisesBesideRules, articleWords } from './article-words';

describe('a place in the rules', () => {
  it.each([
    ['7', '第7条', 'Art. 7'],
    ['18(1)', '第18条(1)', 'Art. 18(1)'],
    ['6(5)¶2', '第6条(5)第2段', 'Art. 6(5), para. 2'],
    ['三(二)5', '三(二)5', '三(二)5'],
    ['resolution', '会议议定', 'Resolution of a meeting'],
  ])('%s reads as it is cited', (reference, zh, en) => {
    expect(articleWords(reference, false)).toBe(zh);
    expect(articleWords(reference, true)).toBe(en);
  });

  it.each(['demand', 'resolution', 'rectification', 'lesson'])('%s has no article behind it', (reference) => {
    expect(arisesBesideRules(reference)).toBe(true);
  });

  it.each(['7', '三(二)5', 'constructor'])('%s is one of the rules', (reference) => {
    expect(arisesBesideRules(reference)).toBe(false);
  });
});
