import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';

/** With whom the rules have the outcome filed, under which number, and its receipt. */
export function CaseFiling({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { name, title } = useNames();
  const { filing } = file;
  if (!filing) return <p className="quiet">{t('accountability.filingNone')}</p>;
  return (
    <>
      <p>
        {t('accountability.articleIs', { article: filing.article })} {title(filing)}：
        {(filing.recipient ? [filing.recipient] : filing.recipients).map(name).join('、')}
      </p>
      <p>
        {filing.filedOn
          ? t('accountability.filedOn', { day: filing.filedOn, number: filing.documentNumber ?? '' })
          : t('accountability.notYet')}
      </p>
      {filing.receivedOn && (
        <p>{t('accountability.receivedOn', { day: filing.receivedOn, receipt: filing.receipt ?? '' })}</p>
      )}
    </>
  );
}
