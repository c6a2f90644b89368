import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Instance, Session } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useCommand } from '@/lib/use-command';
import { useProblemWords } from '@/ui/problem-words';
import { signIn } from './session.api';

interface Props {
  instance: Instance | undefined;
  returning: boolean;
  onSignedIn: (session: Session) => void;
}

export function SignInPage({ instance, returning, onSignedIn }: Props) {
  const { t } = useTranslation();
  const { name } = useNames();
  const words = useProblemWords();
  const { submit, pending, problem } = useCommand(signIn, onSignedIn);
  return (
    <main className="sign-in" id="main">
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">{instance ? name(instance) : t('app.name')}</h1>
        <p className="quiet">{t('signIn.purpose')}</p>
        {returning && <Alert type="info" showIcon title={t('signIn.returning')} />}
        {problem && <Alert type="error" showIcon role="alert" title={words(problem)} />}
        <Form layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
          <Form.Item
            name="userName"
            label={t('signIn.userName')}
            rules={[{ required: true, message: t('signIn.userNameNeeded') }]}
          >
            <Input autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('signIn.password')}
            rules={[{ required: true, message: t('signIn.passwordNeeded') }]}
          >
            <Input.Password autoComplete="current-password" visibilityToggle={false} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={pending} block>
            {t('signIn.submit')}
          </Button>
        </Form>
        <p className="notice">{t('app.unclassified')}</p>
      </section>
    </main>
  );
}
