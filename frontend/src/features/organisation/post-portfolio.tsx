import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Charge, Post } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useToday } from '@/lib/session-context';
import { WithdrawPortfolioDrawer } from './portfolio-drawers';

/** The units in a post's charge now, and those that were. */
export function PostPortfolio({ post }: { post: Post }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const today = useToday();
  const [withdrawing, setWithdrawing] = useState<Charge>();
  const isPast = (charge: Charge) => charge.until !== null && charge.until <= today;
  const now = post.portfolio.filter((charge) => !isPast(charge));
  const past = post.portfolio.filter(isPast);
  if (post.portfolio.length === 0) return null;
  return (
    <div className="portfolio">
      {now.length > 0 && (
        <ul aria-label={t('post.portfolioOf', { title: title(post) })}>
          <li className="quiet">{t('post.portfolio')}</li>
          {now.map((charge) => (
            <li key={charge.unitId + charge.from}>
              {charge.until
                ? t('post.chargePast', { unit: charge.unitNameZh, from: charge.from, until: charge.until })
                : t('post.charge', { unit: charge.unitNameZh, from: charge.from })}
              {post.can.managePortfolio && charge.until === null && (
                <Button
                  type="link"
                  size="small"
                  className="no-print"
                  aria-label={t('post.withdrawFrom', { unit: charge.unitNameZh })}
                  onClick={() => setWithdrawing(charge)}
                >
                  {t('post.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details>
          <summary>{t('post.chargesPast', { count: past.length })}</summary>
          <ul>
            {past.map((charge) => (
              <li key={charge.unitId + charge.from}>
                {t('post.chargePast', {
                  unit: charge.unitNameZh,
                  from: charge.from,
                  until: charge.until ?? '',
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {withdrawing && (
        <WithdrawPortfolioDrawer post={post} charge={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </div>
  );
}
