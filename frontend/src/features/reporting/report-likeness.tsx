import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { reportLikeness } from './arrivals.api';

/** What of a report stands like that in the unit's own earlier ones, side by side. Nothing depends on it. */
export function ReportLikeness({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(reportLikeness(useTenant(), id));
  return (
    <QueryView query={query} what={t('arrival.likeness')}>
      {({ compared, earlier }) => {
        if (earlier.length === 0) return <EmptyNote reason={t('arrival.likenessNoEarlier')} />;
        if (compared === 0) return <EmptyNote reason={t('arrival.likenessNothing')} />;
        const alike = earlier.filter((each) => each.alike.length > 0);
        return (
          <>
            <p className="quiet">{t('arrival.likenessWhy')}</p>
            {alike.length === 0 && <p>{t('arrival.likenessNone')}</p>}
            {alike.map((each) => (
              <details key={each.earlierId}>
                <summary>
                  {t('arrival.likenessIs', { title: each.earlierTitle, alike: each.alike.length, compared })}
                </summary>
                <p>
                  <AppLink href={`/reports/${each.earlierId}`}>{each.earlierTitle}</AppLink>
                </p>
                {each.alike.map((sentence) => (
                  <dl key={sentence.number}>
                    <dt>{t('arrival.likenessThis', { number: sentence.number })}</dt>
                    <dd>{sentence.text}</dd>
                    <dt>{t('arrival.likenessEarlier', { share: Math.round(sentence.share * 100) })}</dt>
                    <dd>{sentence.earlierText}</dd>
                  </dl>
                ))}
              </details>
            ))}
          </>
        );
      }}
    </QueryView>
  );
}
