import { useTranslation } from 'react-i18next';
import type { EvidenceSummary } from '@/api/schema';
import { addDays } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';

export type EvidenceMark = 'withdrawn' | 'disposed' | 'held' | 'expired' | 'expiring' | 'infected';

/** What a reader has to know before relying on a document, the gravest first. */
export function evidenceMarks(file: EvidenceSummary, today: string): EvidenceMark[] {
  const { expiresOn } = file;
  const marks: [EvidenceMark, boolean][] = [
    ['infected', file.finding !== null],
    ['disposed', file.disposedAt !== null],
    ['withdrawn', file.withdrawnBecause !== null],
    ['expired', expiresOn !== null && expiresOn < today],
    [
      'expiring',
      expiresOn !== null && expiresOn >= today && addDays(expiresOn, -file.renewalNoticeDays) <= today,
    ],
    ['held', file.holds > 0],
  ];
  return marks.filter(([, applies]) => applies).map(([mark]) => mark);
}

export function EvidenceMarks({ file }: { file: EvidenceSummary }) {
  const { t } = useTranslation();
  const code = useCodes();
  return (
    <>
      {file.level !== 'general' && <span className="mark">{code('evidenceLevel', file.level)}</span>}
      {evidenceMarks(file, useToday()).map((mark) => (
        <span key={mark} className={`mark mark-${mark}`}>
          {t(`keeping.state.${mark}`)}
        </span>
      ))}
    </>
  );
}
