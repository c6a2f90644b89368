import { useTranslation } from 'react-i18next';
import type { Occurrence } from '@/api/schema';
import { address } from '@/lib/address';
import { AppLink } from '@/ui/app-link';
import { LineFacts } from '@/ui/line-facts';

/** What is owed by which article, what it arises from, and what it follows. */
export function OccurrenceFacts({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useTranslation();
  const article = address(`/schemes/${occurrence.schemeId}`, { article: occurrence.article });
  return (
    <>
      {occurrence.demandId && (
        <p>
          <AppLink href={`/demands/${occurrence.demandId}`}>{t('work.demand.what')}</AppLink>
        </p>
      )}
      {occurrence.article === 'resolution' && occurrence.arisesFrom && (
        <p>
          <AppLink href={`/meetings/${occurrence.arisesFrom}`}>{t('meeting.open')}</AppLink>
        </p>
      )}
      {occurrence.article === 'lesson' && occurrence.arisesFrom && (
        <p>
          <AppLink href={`/incidents/${occurrence.arisesFrom}`}>{t('incident.open')}</AppLink>
        </p>
      )}
      {occurrence.article === 'rectification' && occurrence.arisesFrom && (
        <p>
          <AppLink href={`/findings/${occurrence.arisesFrom}`}>{t('inspection.open')}</AppLink>
        </p>
      )}
      <LineFacts line={occurrence} schemeTitle={occurrence.schemeTitleZh} />
      {(occurrence.follows ?? occurrence.followedBy) && (
        <p className="article-note">
          {occurrence.follows && (
            <AppLink href={`/occurrences/${occurrence.follows}`}>{t('occurrence.follows')}</AppLink>
          )}{' '}
          {occurrence.followedBy && (
            <AppLink href={`/occurrences/${occurrence.followedBy}`}>{t('occurrence.followedBy')}</AppLink>
          )}
        </p>
      )}
      {occurrence.articleSummaryZh && (
        <p className="article-note">
          <AppLink href={article}>{t('line.articleIs', { article: occurrence.article })}</AppLink>{' '}
          {occurrence.articleSummaryZh}
        </p>
      )}
    </>
  );
}
