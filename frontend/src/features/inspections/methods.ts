import { useTranslation } from 'react-i18next';
import { inspectionsZhCN } from '@/locales/inspections.zh-cn';

type Method = keyof typeof inspectionsZhCN.methodWords;

/** What a method of inspection is called; one that the catalogue does not know goes by its code. */
export function useMethodWords() {
  const { t } = useTranslation();
  return (method: string) => t(`inspection.methodWords.${method as Method}`, { defaultValue: method });
}

export const allMethods = Object.keys(inspectionsZhCN.methodWords) as Method[];
