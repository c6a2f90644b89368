import { Alert, Button, Divider } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/i18n';
import { useCommand } from '@/lib/use-command';
import { beginOutsideSignIn, signInWay } from './outside.api';
import { ProblemNotice } from './problem-notice';

const words = ['waits', 'suspended', 'one-factor', 'refused', 'fault', 'closed', 'ended'] as const;
type Outcome = (typeof words)[number];

/** How a sign-in through a provider ended, when it did not sign anybody in. */
export function OutsideOutcome({ outcome }: { outcome: string | undefined }) {
  const { t } = useTranslation();
  const known = words.find((each): each is Outcome => each === outcome);
  if (!known) return null;
  return (
    <Alert
      type={known === 'waits' ? 'info' : 'error'}
      showIcon
      role="alert"
      title={t(`outside.outcome.${known}`)}
    />
  );
}

interface Props {
  tenant: string;
  back: string | undefined;
  /** Leaves the web app for the provider. */
  onLeave: (address: string) => void;
}

/** The way through the organization's provider, where it has one. */
export function OutsideSignIn({ tenant, back, onLeave }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const query = useQuery(signInWay(tenant));
  const { submit, pending, problem } = useCommand(beginOutsideSignIn, ({ address }) => onLeave(address));
  if (!query.data) return null;
  const { tenantNameZh, tenantNameEn } = query.data;
  return (
    <section aria-label={t('outside.title')}>
      <h2 className="sign-in-tenant">
        {t('outside.of', { tenant: name({ nameZh: tenantNameZh, nameEn: tenantNameEn }) })}
      </h2>
      <ProblemNotice problem={problem} />
      <Button type="primary" block loading={pending} onClick={() => void submit({ tenant, back })}>
        {t('outside.with', { name: name(query.data) })}
      </Button>
      <Divider />
    </section>
  );
}
