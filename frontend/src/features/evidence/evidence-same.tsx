import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import { beijing } from '@/lib/days';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';

/** Other documents whose file is the same to the byte: a fact for whoever confirms, and no verdict. */
export function EvidenceSame({ same }: { same: EvidenceDetails['sameContent'] }) {
  const { t } = useTranslation();
  if (same.length === 0) return null;
  return (
    <Section title={t('keeping.same', { count: same.length })}>
      <p className="rule">{t('keeping.sameRule')}</p>
      <ul className="plain-list">
        {same.map((each) => (
          <li key={each.id}>
            <AppLink href={`/evidence/${each.id}`}>{each.title}</AppLink>{' '}
            <span className="quiet">
              {each.unitNameZh} · {t('keeping.sameSince', { at: beijing(each.registeredAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
