import { Button, Form, Result } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '@/lib/client';
import { beijing } from '@/lib/days';
import { asProblem } from '@/lib/problem';
import { useCommand } from '@/lib/use-command';
import { AppLink } from '@/ui/app-link';
import { QueryView } from '@/ui/query-view';
import { acceptInvitation, openInvitation } from './identity.api';
import { PasswordFields } from './password-fields';
import { ProblemNotice } from './problem-notice';

/** Where an invited person sets the password. The secret stands behind the #, which no browser sends to any server. */
export function InvitationPage({ secret }: { secret: string }) {
  const { t } = useTranslation();
  const query = useQuery(openInvitation(secret));
  const [done, setDone] = useState(false);
  const { submit, pending, problem } = useCommand(
    ({ password }: { password: string }, intent: Intent) => acceptInvitation({ secret, password }, intent),
    () => setDone(true),
  );
  return (
    <main className="sign-in" id="main">
      <section className="sign-in-card" aria-labelledby="invitation-title">
        <h1 id="invitation-title">{t('identity.invitation')}</h1>
        {done ? (
          <Result
            status="success"
            title={t('identity.invitationDone')}
            extra={<AppLink href="/sign-in">{t('identity.toSignIn')}</AppLink>}
          />
        ) : query.error && asProblem(query.error).status === 404 ? (
          <ProblemNotice problem={asProblem(query.error)} />
        ) : (
          <QueryView query={query} what={t('identity.invitation')}>
            {({ userName, endsAt, passwords }) => (
              <>
                <p>{t('identity.invitationFor', { name: userName, until: beijing(endsAt) })}</p>
                <ProblemNotice problem={problem} />
                <Form<{ password: string }>
                  layout="vertical"
                  requiredMark={false}
                  onFinish={(values) => void submit({ password: values.password })}
                >
                  <input
                    type="text"
                    name="username"
                    autoComplete="username"
                    value={userName}
                    readOnly
                    hidden
                  />
                  <PasswordFields name="password" rules={passwords} />
                  <Button type="primary" htmlType="submit" loading={pending} block>
                    {t('identity.choose')}
                  </Button>
                </Form>
              </>
            )}
          </QueryView>
        )}
      </section>
    </main>
  );
}
