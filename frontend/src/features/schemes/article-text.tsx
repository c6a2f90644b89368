import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Obligation, SchemeDetails } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { schemeText } from './margins.api';
import { MarkedText } from './marked-words';

/** The article's own words above what it became, what the duties rest on marked; without a text, it is said why. */
export function ArticleText({
  scheme,
  article,
  became,
}: {
  scheme: SchemeDetails;
  article: string;
  became: Obligation[];
}) {
  const { t } = useTranslation();
  const { data } = useQuery(schemeText(useTenant(), scheme.id));
  if (!data) return null;
  if (data.text === null) return <p className="quiet article-words">{t('margins.noText')}</p>;
  const within = data.articles.find((each) => each.ref === article);
  if (!within) return <p className="quiet article-words">{t('margins.articleNotFound')}</p>;
  const ids = new Set(became.map((each) => each.id));
  return (
    <div className="article-words">
      <MarkedText
        text={data.text}
        within={within}
        places={data.citations.filter((each) => ids.has(each.obligationId))}
      />
    </div>
  );
}
