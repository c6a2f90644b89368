import { Alert, Form, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onProofNeeded } from '@/lib/client';
import { useCommand } from '@/lib/use-command';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useProblemWords } from '@/ui/problem-words';
import { PresentPassword } from './present-password';
import { proveAnew, sessionKey } from './session.api';

/**
 * Asks for the password before something sensitive and lets the command go on that waited for it. It stands once, behind
 * everything: whichever command meets the question, the same dialog answers it.
 */
export function ProofDialog() {
  const [waiting, setWaiting] = useState<(proven: boolean) => void>();
  useEffect(() => onProofNeeded(() => new Promise<boolean>((answer) => setWaiting(() => answer))), []);
  const end = (proven: boolean) => {
    setWaiting(undefined);
    waiting?.(proven);
  };
  return waiting && <Question onEnd={end} />;
}

function Question({ onEnd }: { onEnd: (proven: boolean) => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ password: string }>();
  const cache = useQueryClient();
  const words = useProblemWords();
  useFocusReturn();
  const { submit, pending, problem } = useCommand(
    ({ password }: { password: string }, intent) => proveAnew(password, intent),
    (session) => {
      cache.setQueryData(sessionKey, session);
      onEnd(true);
    },
  );
  return (
    <Modal
      open
      title={t('proof.title')}
      okText={t('proof.submit')}
      confirmLoading={pending}
      onOk={() => form.submit()}
      onCancel={() => onEnd(false)}
      mask={{ closable: false }}
      zIndex={1100}
    >
      <p className="quiet">{t('proof.why')}</p>
      {problem && <Alert type="warning" showIcon role="alert" title={words(problem)} />}
      <Form form={form} layout="vertical" onFinish={(values) => void submit(values)}>
        <PresentPassword />
      </Form>
      <p className="quiet">{t('proof.outside')}</p>
    </Modal>
  );
}
