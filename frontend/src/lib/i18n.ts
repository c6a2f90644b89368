import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from '@/locales/en';
import { zhCN } from '@/locales/zh-cn';
import { articleWords } from './article-words';

const storageKey = 'language';
export type Language = 'zh-CN' | 'en';

const stored = (): Language => {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
};

void i18next.use(initReactI18next).init({
  lng: stored(),
  fallbackLng: 'zh-CN',
  resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

i18next.services.formatter?.add('article', (value: unknown, language) =>
  articleWords(String(value), language === 'en'),
);

export function changeLanguage(language: Language) {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Kept for this page only.
  }
  void i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}

type Named = { nameZh: string; nameEn?: string | null };
type Titled = { titleZh: string; titleEn?: string | null };

/** Names of things in the reader's language; what has no English name keeps its own. */
export function useNames() {
  const english = useLanguage() === 'en';
  return {
    name: (thing: Named) => (english && thing.nameEn ? thing.nameEn : thing.nameZh),
    title: (thing: Titled) => (english && thing.titleEn ? thing.titleEn : thing.titleZh),
  };
}

type CodeGroup = keyof (typeof zhCN)['code'];

/** The word for a code; an unknown code is shown as it is rather than hidden. */
export function useCodes() {
  const { i18n } = useTranslation();
  return (group: CodeGroup, code: string): string => {
    const words = i18n.getResource(i18n.language, 'translation', `code.${group}`) as
      Record<string, string> | undefined;
    return words?.[code] ?? code;
  };
}
