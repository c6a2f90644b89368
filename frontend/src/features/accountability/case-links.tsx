import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { AppLink } from '@/ui/app-link';

/** The cases that this one was merged with, split from, or follows; each with its ground and the hash that was frozen. */
export function CaseLinks({ links }: Pick<CaseFile, 'links'>) {
  const { t } = useTranslation();
  return (
    <ul className="case-links">
      {links.map((link) => (
        <li key={`${link.kind}-${link.caseId}`}>
          {link.on}{' '}
          {link.readable ? (
            <AppLink href={`/cases/${link.caseId}`}>{t(`accountability.links.${link.kind}`)}</AppLink>
          ) : (
            t(`accountability.links.${link.kind}`)
          )}
          {link.ground && `：${link.ground}`}
          {link.facts && (
            <div className="quiet">
              {t('accountability.takenFacts', { day: link.occurredOn ?? '', facts: link.facts })}
            </div>
          )}
          {link.fileSha256 && (
            <div className="quiet">
              {t('accountability.frozenThen')} <code className="hash">{link.fileSha256}</code>{' '}
              {t(link.intact ? 'accountability.intact' : 'accountability.broken')}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
