import { Button, Form, Input } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/schema';
import { passkeysWork } from '@/lib/passkeys';
import { useCommand } from '@/lib/use-command';
import { QueryView } from '@/ui/query-view';
import { changePassword, mySecurity } from './identity.api';
import { AddDrawer } from './passkeys-section';
import { PasswordFields } from './password-fields';
import { ProblemNotice } from './problem-notice';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorSetup } from './second-factor-setup';

interface Props {
  session: Session;
  /** The session as it is now is to be read anew. */
  onDone: () => void;
  onSignOut: () => void;
}

/** What has to be done before anything else is answered: another password, then a second factor. */
export function OwedPage({ session, onDone, onSignOut }: Props) {
  const { t } = useTranslation();
  const password = session.owes.includes('change-password');
  return (
    <main className="sign-in" id="main">
      <section className="sign-in-card" aria-labelledby="owed-title">
        <h1 id="owed-title">{t('identity.firstTitle')}</h1>
        <p>{t(password ? 'identity.firstPassword' : 'identity.firstFactor')}</p>
        {password ? <FirstPassword session={session} onDone={onDone} /> : <FirstFactor onDone={onDone} />}
        <p>
          <Button type="link" onClick={onSignOut}>
            {t('app.signOut')}
          </Button>
        </p>
      </section>
    </main>
  );
}

function FirstPassword({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(mySecurity(session.tenant.id));
  const { submit, pending, problem } = useCommand(changePassword, onDone);
  return (
    <QueryView query={query} what={t('identity.title')}>
      {({ passwords }) => (
        <Form<{ password: string; newPassword: string }>
          layout="vertical"
          requiredMark={false}
          onFinish={({ password, newPassword }) => void submit({ password, newPassword })}
        >
          <ProblemNotice problem={problem} />
          <Form.Item
            name="password"
            label={t('identity.present')}
            rules={[{ required: true, message: t('identity.presentNeeded') }]}
          >
            <Input.Password autoComplete="current-password" visibilityToggle={false} />
          </Form.Item>
          <PasswordFields name="newPassword" rules={passwords} />
          <Button type="primary" htmlType="submit" loading={pending} block>
            {t('identity.choose')}
          </Button>
        </Form>
      )}
    </QueryView>
  );
}

/** An authenticator that makes codes, or a passkey. */
function FirstFactor({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [codes, setCodes] = useState<string[]>();
  if (codes) return <RecoveryCodes codes={codes} onNoted={onDone} />;
  return (
    <>
      <SecondFactorSetup onDone={onDone} />
      {passkeysWork() && (
        <p>
          <Button onClick={() => setAdding(true)}>{t('passkeys.instead')}</Button>
        </p>
      )}
      {adding && (
        <AddDrawer
          onCodes={(made) => (made.length > 0 ? setCodes(made) : onDone())}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
