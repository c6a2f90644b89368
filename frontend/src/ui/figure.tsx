import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rate } from '@/api/schema';
import { beijing } from '@/lib/days';
import { AppLink } from './app-link';

interface Props {
  label: string;
  value: ReactNode;
  href: string;
  rule: string;
}

/** A number is always a link to what it counts and carries its rule. */
export function Figure({ label, value, href, rule }: Props) {
  return (
    <Tooltip title={rule}>
      <AppLink className="figure" href={href}>
        <span className="figure-label">{label}</span>
        <span className="figure-value">{value}</span>
      </AppLink>
    </Tooltip>
  );
}

/** A percentage never comes without its counts. */
export function useRateWords() {
  const { t } = useTranslation();
  return (rate: Rate): string =>
    rate === null || rate.assessed === 0
      ? t('ui.notAssessed')
      : t('ui.rate', {
          percent: Math.floor((rate.met * 1000) / rate.assessed) / 10,
          met: rate.met,
          assessed: rate.assessed,
        });
}

export function Freshness({ asOf, behindBy }: { asOf: string; behindBy: number | null }) {
  const { t } = useTranslation();
  return (
    <span className="freshness">
      {t('ui.asOf', { at: beijing(asOf) })}
      {behindBy !== null && behindBy > 0 && t('ui.behind', { count: behindBy })}
    </span>
  );
}
