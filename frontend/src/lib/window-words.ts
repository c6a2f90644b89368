import { useTranslation } from 'react-i18next';

/** "2026-H2" as a reader says it; the key of an event's own day stays that day. */
export function useWindowWords() {
  const { t } = useTranslation();
  return (key: string): string => {
    const [, year = '', part = ''] = /^(\d{4})(?:-(H[12]|Q[1-4]|\d{2}))?$/.exec(key) ?? [];
    if (year === '') return key;
    if (part === '') return t('window.year', { year });
    if (part === 'H1') return t('window.firstHalf', { year });
    if (part === 'H2') return t('window.secondHalf', { year });
    return part.startsWith('Q')
      ? t('window.quarter', { year, quarter: part.slice(1) })
      : t('window.month', { year, month: Number(part) });
  };
}
