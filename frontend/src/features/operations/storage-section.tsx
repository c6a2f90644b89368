import { Progress } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTenant } from '@/lib/session-context';
import { Section } from '@/ui/page';
import { useFileSize } from '@/ui/evidence-list';
import { QueryView } from '@/ui/query-view';
import { storageRoom } from './projections.api';

/** How much room the files of the tenant take, of what the operator gave it. */
export function StorageSection() {
  const { t } = useTranslation();
  const size = useFileSize();
  const query = useQuery(storageRoom(useTenant()));
  return (
    <Section title={t('operations.storage')}>
      <QueryView query={query} what={t('operations.storage')}>
        {({ used, most }) => {
          const share = most === null ? 0 : Math.min(100, Math.ceil((used / most) * 100));
          return (
            <>
              <p>{t('operations.storageUsed', { used: size(used) })}</p>
              {most === null ? (
                <p className="quiet">{t('operations.storageUnlimited')}</p>
              ) : (
                <>
                  <p>{t('operations.storageOf', { most: size(most), share })}</p>
                  <Progress
                    percent={share}
                    showInfo={false}
                    aria-label={t('operations.storageOf', { most: size(most), share })}
                  />
                </>
              )}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
