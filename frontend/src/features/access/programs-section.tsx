import { App, Button } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MyProgram } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { ListTable } from '@/ui/list-table';
import { Section } from '@/ui/page';
import { myPrograms, withdrawProgram } from './programs.api';
import { ProblemNotice } from './problem-notice';

/** Which programs act for the account here, and an end to what its owner no longer wants. Nothing while there is none. */
export function ProgramsSection() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { name } = useNames();
  const code = useCodes();
  const tenant = useTenant();
  const cache = useQueryClient();
  const query = useQuery(myPrograms(tenant));
  const { submit, pending, problem } = useCommand(withdrawProgram, () => {
    message.success(t('programs.withdrawn'));
    return cache.invalidateQueries({ queryKey: myPrograms(tenant).queryKey });
  });
  if (!query.data || query.data.items.length === 0) return null;
  return (
    <Section title={t('programs.title')}>
      <p className="quiet">{t('programs.purpose')}</p>
      <ProblemNotice problem={problem} />
      <ListTable<MyProgram>
        label={t('programs.title')}
        items={query.data.items}
        rowKey="id"
        columns={[
          { title: t('programs.name'), key: 'name', render: (_, program) => name(program) },
          {
            title: t('programs.may'),
            key: 'scopes',
            render: (_, { scopes }) => scopes.map((scope) => code('programScope', scope)).join('；'),
          },
          {
            title: t('programs.agreedAt'),
            key: 'agreed',
            render: (_, { agreedAt }) => (agreedAt ? beijing(agreedAt) : t('programs.trusted')),
          },
          {
            title: t('programs.signedInAt'),
            key: 'signed-in',
            render: (_, { signedInAt }) => (signedInAt ? beijing(signedInAt) : t('programs.notSignedIn')),
          },
          {
            title: t('ui.actions'),
            key: 'actions',
            render: (_, program) => (
              <Button
                size="small"
                danger
                loading={pending}
                aria-label={t('programs.withdrawFrom', { name: name(program) })}
                onClick={() => void submit(program.id)}
              >
                {t('programs.withdraw')}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
