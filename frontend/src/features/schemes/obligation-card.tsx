import { useTranslation } from 'react-i18next';
import type { Obligation, SchemeDetails } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { EnglishNote } from './english-note';
import { useCadenceWords, useReferenceNames } from './cadence-words';

/** What an article became: who owes what, how often, to whom, and what shows it. */
export function ObligationCard({ obligation, scheme }: { obligation: Obligation; scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const cadence = useCadenceWords();
  const named = useReferenceNames(scheme);
  const open = scheme.openParameters.filter((each) => each.affects.includes(obligation.id));
  const rows: [string, string][] = [
    [t('scheme.owedBy'), obligation.owedBy.map(named).join('、')],
    [t('scheme.cadence'), cadence(obligation)],
    [
      t('line.owedTo'),
      obligation.owedTo.length > 0 ? obligation.owedTo.map(named).join('、') : t('scheme.recipientNotStated'),
    ],
    ...(obligation.copyTo.length > 0
      ? ([[t('line.copyTo'), obligation.copyTo.map(named).join('、')]] as [string, string][])
      : []),
    [t('scheme.evidence'), obligation.evidenceKinds.map((kind) => code('evidenceKind', kind)).join('、')],
    [
      t('line.category'),
      [
        code('category', obligation.category),
        code('nature', obligation.nature),
        t(obligation.strength === 'may' ? 'scheme.may' : 'scheme.must'),
      ].join(' · '),
    ],
  ];
  return (
    <article className="obligation">
      <h4>
        {title(obligation)} <code className="quiet">{obligation.id}</code>
      </h4>
      {obligation.scope === 'attestation-only' && <p className="mark">{t('scheme.attestationOnly')}</p>}
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {open.map((parameter) => (
        <div key={parameter.key} className="open-point">
          {t('scheme.openParameter', { key: code('openParameter', parameter.key) })}
          <EnglishNote suggested={parameter.suggestedDefault} />
        </div>
      ))}
    </article>
  );
}
