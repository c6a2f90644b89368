import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import { beijing } from '@/lib/days';

/** How an account stands beside its roles: when it was last used, and what keeps it from being used. */
export function AccountStandingWords({ account: { standing } }: { account: Account }) {
  const { t } = useTranslation();
  const { lastSignedInAt, lockedUntil, invitedUntil, idle, secondFactor, sessions } = standing;
  const marks = [
    lockedUntil && t('identity.marks.locked', { at: beijing(lockedUntil) }),
    invitedUntil && t('identity.marks.invited', { at: beijing(invitedUntil) }),
    idle && t('identity.marks.idle'),
    secondFactor && t('identity.marks.factor'),
    sessions > 0 && t('identity.marks.sessions', { count: sessions }),
  ].filter(Boolean);
  return (
    <>
      {lastSignedInAt ? beijing(lastSignedInAt) : t('identity.never')}
      {marks.length > 0 && <div className="quiet">{marks.join('，')}</div>}
    </>
  );
}
