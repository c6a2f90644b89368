import { useTranslation } from 'react-i18next';

interface Props {
  bulletin: {
    title: string;
    number: string | null;
    issuedOn: string | null;
    body: string[];
    articles: string[];
  };
  from?: string | undefined;
}

/** A bulletin as it is read and printed. */
export function BulletinText({ bulletin, from }: Props) {
  const { t } = useTranslation();
  return (
    <article className="bulletin-text">
      {bulletin.number && <p className="bulletin-number">{bulletin.number}</p>}
      <h2>{bulletin.title}</h2>
      {bulletin.body.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
      {bulletin.articles.length > 0 && (
        <p className="quiet">
          {t('bulletin.articlesAre', {
            articles: bulletin.articles
              .map((article) => t('accountability.articleIs', { article }))
              .join('、'),
          })}
        </p>
      )}
      <footer>
        {from && <div>{from}</div>}
        {bulletin.issuedOn && <div>{bulletin.issuedOn}</div>}
      </footer>
    </article>
  );
}
