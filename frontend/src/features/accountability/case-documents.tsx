import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';

type Kind = 'notice' | 'decision' | 'filing' | 'file' | 'circular';

interface Paper {
  kind: Kind;
  subject?: CaseFile['subjects'][number];
}

/** The papers whose facts are recorded: of each subject its own, and of the case as a whole. */
const papersOf = ({ subjects, filing, circular, capacities }: CaseFile): Paper[] => [
  ...subjects.flatMap((subject) => [
    ...(subject.noticeOn ? [{ kind: 'notice' as const, subject }] : []),
    ...(subject.decision ? [{ kind: 'decision' as const, subject }] : []),
  ]),
  ...(filing?.filedOn ? [{ kind: 'filing' as const }] : []),
  ...(capacities.some((each) => each !== 'subject') ? [{ kind: 'file' as const }] : []),
  ...(circular ? [{ kind: 'circular' as const }] : []),
];

/** The documents of a case as downloads. */
export function CaseDocuments({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const papers = papersOf(file);
  if (papers.length === 0) return <p className="quiet">{t('accountability.notYet')}</p>;
  const formats = file.pdf ? (['docx', 'pdf'] as const) : (['docx'] as const);
  return (
    <ul className="case-links">
      {papers.map(({ kind, subject }) => {
        const document = t(`accountability.documents.${kind}`);
        const name =
          subject && file.subjects.length > 1
            ? t('circular.documentOf', { document, subject: title(subject) })
            : document;
        return (
          <li key={`${kind}-${subject?.key ?? ''}`}>
            {formats.map((format) => (
              <a
                key={format}
                className="case-document"
                href={`/api/v1/cases/${file.id}/documents/${kind}?format=${format}${subject ? `&subject=${subject.key}` : ''}`}
              >
                {t(format === 'pdf' ? 'circular.pdf' : 'circular.word', { name })}
              </a>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
