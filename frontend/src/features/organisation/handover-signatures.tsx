import { useTranslation } from 'react-i18next';
import type { Handover } from '@/api/schema';
import { beijing } from '@/lib/days';

/** Two places to sign, side by side, as on paper. */
export function HandoverSignatures({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  return (
    <dl className="signatures">
      {(['outgoing', 'incoming'] as const).map((side) => {
        const signed = handover.signatures.find((each) => each.side === side);
        return (
          <div key={side} className={signed ? 'signature' : 'signature unsigned'}>
            <dt>{t(`handover.${side}`)}</dt>
            <dd>
              {signed
                ? t('handover.signedIs', {
                    name: signed.name ?? t('handover.gone'),
                    at: beijing(signed.signedAt),
                  })
                : t('handover.unsigned')}
            </dd>
            {signed?.inPlaceBecause && (
              <dd className="quiet">
                {t('handover.inPlace', { title: signed.inPlaceTitleZh ?? '', reason: signed.inPlaceBecause })}
              </dd>
            )}
            {signed?.remark && <dd className="quiet">{t('handover.remarkIs', { remark: signed.remark })}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
