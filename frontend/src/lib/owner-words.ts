import { useTranslation } from 'react-i18next';
import type { Line } from '@/api/schema';

type Owner = Pick<Line, 'postTitleZh' | 'holderName' | 'holderActing' | 'caretakerTitleZh' | 'caretakerName'>;

/** Who answers for a duty on its own day: the unit, the holder of the post, or whoever looks after a vacancy. */
export function useOwnerWords(): (line: Owner) => string {
  const { t } = useTranslation();
  return (line) => {
    if (!line.postTitleZh) return t('line.unitItself');
    const holder = line.holderName
      ? t(line.holderActing ? 'holders.acting' : 'holders.holder', { name: line.holderName })
      : line.caretakerTitleZh
        ? t('holders.caretaker', {
            who: [line.caretakerTitleZh, line.caretakerName].filter(Boolean).join(' '),
          })
        : t('holders.nobody');
    return `${line.postTitleZh} · ${holder}`;
  };
}
