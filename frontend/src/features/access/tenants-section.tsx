import { Button, Flex } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useNavigateExactly } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { myTenants, switchTenant } from './identity.api';
import { ProblemNotice } from './problem-notice';
import { sessionKey } from './session.api';

/** Shown to whoever belongs to several organizations: one is worked in at a time, and going over is said aloud. */
export function TenantsSection() {
  const { t } = useTranslation();
  const { name } = useNames();
  const cache = useQueryClient();
  const navigate = useNavigateExactly();
  const query = useQuery(myTenants(useTenant()));
  const { submit, pending, problem } = useCommand(switchTenant, (session) => {
    // Nothing of the one organization stays on the screens of the other.
    cache.removeQueries({ predicate: (each) => each.queryKey[0] !== 'instance' });
    cache.setQueryData(sessionKey, session);
    navigate('/');
  });
  if (!query.data || query.data.items.length < 2) return null;
  const { current, items } = query.data;
  return (
    <Section title={t('identity.tenants')}>
      <ProblemNotice problem={problem} />
      <Flex gap="small" wrap>
        {items.map((tenant) => (
          <Button
            key={tenant.id}
            disabled={tenant.id === current}
            loading={pending}
            onClick={() => void submit(tenant.id)}
          >
            {tenant.id === current
              ? t('identity.tenantHere', { name: name(tenant) })
              : t('identity.tenantGo', { name: name(tenant) })}
          </Button>
        ))}
      </Flex>
    </Section>
  );
}
