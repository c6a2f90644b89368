import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from '@/locales/en';
import { zhCN } from '@/locales/zh-cn';

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

/** "18(1)" reads as 第18条(1); a reference that is no plain number keeps the form its text gives it. */
i18next.services.formatter?.add('article', (value: unknown, language) => {
  const reference = String(value);
  // What a superior asks for, or a meeting resolved, beside the rules.
  if (reference === 'demand') return language === 'en' ? 'Demand from above' : '上级交办';
  if (reference === 'resolution') return language === 'en' ? 'Resolution of a meeting' : '会议议定';
  if (reference === 'rectification') return language === 'en' ? 'Rectification' : '督查整改';
  const plain = /^(\d+)(\(.+\))?$/.exec(reference);
  if (!plain) return reference;
  return language === 'en' ? `Art. ${reference}` : `第${plain[1]}条${plain[2] ?? ''}`;
});

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
