import type { SentScheme, TopicToAssign } from '@/api/schema';

/** A topic as one choice in a list: the rules, and an obligation or an article of them. */
export interface TopicChoice {
  value: string;
  label: string;
  topic: Pick<TopicToAssign, 'schemeId' | 'obligationId' | 'article'>;
}

const numeric = new Intl.Collator('zh-CN', { numeric: true });

/** Every obligation and every article of rules, in the order of the articles. */
export function topicChoices(
  schemes: Pick<SentScheme, 'id' | 'obligations'>[],
  words: {
    duty: (duty: { titleZh: string; titleEn: string; article: string }) => string;
    article: (article: string) => string;
  },
): TopicChoice[] {
  return schemes.flatMap(({ id, obligations }) => {
    const duties = (obligations ?? []).map((duty) => ({
      value: `${id}/o/${duty.id}`,
      label: words.duty(duty),
      topic: { schemeId: id, obligationId: duty.id },
    }));
    const articles = [...new Set((obligations ?? []).map(({ article }) => article))]
      .sort(numeric.compare)
      .map((article) => ({
        value: `${id}/a/${article}`,
        label: words.article(article),
        topic: { schemeId: id, article },
      }));
    return [...articles, ...duties];
  });
}
