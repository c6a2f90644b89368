import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { QueryView } from '@/ui/query-view';
import { disclosureDetails } from './disclosures.api';

/** Each reading of content by one disclosure, the last first. */
export function DisclosureReadings({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(disclosureDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('disclosure.reads')}>
      {({ readings }) => (
        <ul aria-label={t('disclosure.reads')}>
          {readings.map((reading) => (
            <li key={`${reading.evidenceId} ${reading.readAt}`}>
              {beijing(reading.readAt)}{' '}
              <AppLink href={`/evidence/${reading.evidenceId}`}>{reading.title}</AppLink>{' '}
              <span className="quiet">
                {t('disclosure.version')} {reading.versionNumber}
              </span>
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  );
}
