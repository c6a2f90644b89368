import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails } from '@/api/schema';
import { address } from '@/lib/address';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { ArticleText } from './article-text';
import { EnglishNote } from './english-note';
import { InterpretationCard } from './interpretation-card';
import { schemeInterpretations } from './margins.api';
import { ObligationCard } from './obligation-card';

interface Props {
  scheme: SchemeDetails;
  article: string | undefined;
}

const isArticle = (kind: string) => kind !== 'heading' && kind !== 'cover';

/** The article on the left, what it became on the right, what is unclear about it under the article. */
export function SchemeReader({ scheme, article }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const { data } = useQuery(schemeInterpretations(useTenant(), scheme.id));
  const interpretations = data?.items;
  const undecided = data?.undecided;
  const provisions = scheme.provisions.filter((each) => isArticle(each.kind));
  const chosen =
    provisions.find((each) => each.ref === article) ??
    provisions.find((each) => each.kind === 'obligation') ??
    provisions[0];
  const becameOf = (ref: string) =>
    scheme.obligations.filter((each) => each.article === ref || each.alsoIn.includes(ref));
  if (!chosen) return <EmptyNote reason={t('scheme.noProvisions')} />;
  const became = becameOf(chosen.ref);
  const unclear = scheme.ambiguities.filter(
    (each) => each.articles.includes(chosen.ref) && (undecided?.includes(each.id) ?? true),
  );
  const readings = (interpretations ?? []).filter(
    (each) => each.article === chosen.ref && each.status === 'approved',
  );
  return (
    <div className="reader">
      <nav className="reader-articles" aria-label={t('scheme.articles')}>
        <ol>
          {provisions.map((each) => {
            const count = becameOf(each.ref).length;
            return (
              <li key={each.ref}>
                <AppLink
                  href={address(`/schemes/${scheme.id}`, { article: each.ref })}
                  aria-current={each.ref === chosen.ref ? 'true' : undefined}
                >
                  <span className="reader-ref">{t('line.articleIs', { article: each.ref })}</span>
                  <span>{each.summaryZh}</span>
                  {count > 0 && <span className="reader-count">{t('scheme.became', { count })}</span>}
                </AppLink>
              </li>
            );
          })}
        </ol>
      </nav>
      <section className="reader-became" aria-label={t('scheme.becameTitle')}>
        <h3>
          {t('line.articleIs', { article: chosen.ref })} {chosen.summaryZh}{' '}
          <span className="quiet">{code('provision', chosen.kind)}</span>
        </h3>
        <ArticleText scheme={scheme} article={chosen.ref} became={became} />
        {readings.map((each) => (
          <InterpretationCard key={each.id} interpretation={each} scheme={scheme} />
        ))}
        {unclear.length > 0 && (
          <div className="ambiguities">
            <strong>{t('scheme.ambiguities')}</strong>
            {unclear.map((each) => (
              <div key={each.id}>
                <code>{each.id}</code> {code('ambiguity', each.kind ?? 'other')}
                <EnglishNote text={each.textEn} suggested={each.suggestedDefault} />
              </div>
            ))}
          </div>
        )}
        {became.length === 0 ? (
          <EmptyNote reason={t('scheme.becameNothing')} />
        ) : (
          became.map((obligation) => (
            <ObligationCard key={obligation.id} obligation={obligation} scheme={scheme} />
          ))
        )}
      </section>
    </div>
  );
}
