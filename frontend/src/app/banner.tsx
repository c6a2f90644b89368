import { useTranslation } from 'react-i18next';

/** On every page of a demonstration, printed pages too: nothing shown here happened. */
export function DemonstrationBanner({ shown }: { shown: boolean | undefined }) {
  const { t } = useTranslation();
  if (!shown) return null;
  return (
    <aside className="demonstration" aria-label={t('app.demonstrationLabel')}>
      {t('app.demonstration')}
    </aside>
  );
}
