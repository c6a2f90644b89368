import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/lib/i18n';

interface Props {
  text?: string | null | undefined;
  suggested?: string | null | undefined;
}

/** Packs explain what is open in English only; a Chinese reader opens that when it is wanted. */
export function EnglishNote({ text, suggested }: Props) {
  const { t } = useTranslation();
  const english = useLanguage() === 'en';
  const words = (
    <span lang="en">
      {text} {suggested && <em>{suggested}</em>}
    </span>
  );
  if (!text && !suggested) return null;
  if (english) return <p>{words}</p>;
  return (
    <details>
      <summary>{t('scheme.english')}</summary>
      {words}
    </details>
  );
}
