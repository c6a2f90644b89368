import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { asProblem } from '@/lib/problem';
import { publicPage } from './portal.api';
import { PublicationContent } from './publication-content';
import './portal.css';

/** What a bureau chose to publish, for everybody: nobody signs in, nothing is kept, nothing is loaded from elsewhere. */
export function PublicPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const query = useQuery(publicPage(slug));
  const page = query.data;
  useEffect(() => {
    document.title = page ? t('publicPage.titleOf', { name: name(page) }) : t('publicPage.title');
  }, [page, name, t]);
  if (page === undefined)
    return (
      <main className="public-page" id="content">
        <h1>{t('publicPage.title')}</h1>
        <p role="status">
          {!query.error
            ? t('publicPage.reading')
            : asProblem(query.error).status === 404
              ? t('publicPage.nothing')
              : t('publicPage.failed')}
        </p>
      </main>
    );
  return (
    <main className="public-page" id="content">
      <header>
        <h1>{t('publicPage.titleOf', { name: name(page) })}</h1>
        <p>{t('publicPage.purpose')}</p>
      </header>
      {page.items.map((item) => (
        <article key={item.id} aria-label={item.titleZh}>
          <h2>{item.titleZh}</h2>
          <p className="public-facts">
            {t(item.form === 'live' ? 'publicPage.live' : 'publicPage.frozen', { day: item.asOf })}{' '}
            {t('publicPage.publishedAt', { at: beijing(item.publishedAt), edition: item.edition })}
          </p>
          <PublicationContent contents={item.contents} />
          <p className="public-facts quiet">{t('publicPage.hash', { hash: item.sha256 })}</p>
        </article>
      ))}
    </main>
  );
}
