import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { QueryView } from '@/ui/query-view';
import { schemeList } from './schemes.api';

/** Every version of the same rules, each with what it is today and since when it holds. */
export function SchemeVersions({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(schemeList(useTenant()));
  return (
    <>
      <h3>{t('schemeProfile.versions')}</h3>
      <QueryView query={query} what={t('schemeProfile.versions')}>
        {({ items }) => (
          <ul className="plain-list" aria-label={t('schemeProfile.versions')}>
            {items
              .filter((each) => each.packId === scheme.packId)
              .map((each) => (
                <li key={each.id}>
                  {each.id === scheme.id ? (
                    <strong>{t('schemeProfile.thisVersion')}</strong>
                  ) : (
                    <AppLink href={`/schemes/${each.id}`}>{each.titleZh}</AppLink>
                  )}{' '}
                  {code('schemeStatus', each.status)}{' '}
                  <span className="quiet">
                    {each.effectiveFrom
                      ? t('scheme.inForceFrom', { day: each.effectiveFrom })
                      : t('scheme.notInForce')}
                  </span>
                </li>
              ))}
          </ul>
        )}
      </QueryView>
    </>
  );
}
