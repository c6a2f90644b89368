import { Button, Form, Input, QRCode, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BegunSecondFactor } from '@/api/schema';
import { useCommand } from '@/lib/use-command';
import { beginSecondFactor, confirmSecondFactor } from './identity.api';
import { ProblemNotice } from './problem-notice';
import { RecoveryCodes } from './recovery-codes';

/** Password, picture and first code, recovery codes: three steps, the last of which is over once they were noted. */
export function SecondFactorSetup({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [begun, setBegun] = useState<BegunSecondFactor>();
  const [codes, setCodes] = useState<string[]>();
  const begin = useCommand(beginSecondFactor, setBegun);
  const confirm = useCommand(confirmSecondFactor, (answered) => setCodes(answered.codes));
  if (codes) return <RecoveryCodes codes={codes} onNoted={onDone} />;
  if (!begun)
    return (
      <Form<{ password: string }>
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void begin.submit(values)}
      >
        <p>{t('identity.prove')}</p>
        <ProblemNotice problem={begin.problem} />
        <Form.Item
          name="password"
          label={t('identity.present')}
          rules={[{ required: true, message: t('identity.presentNeeded') }]}
        >
          <Input.Password autoComplete="current-password" visibilityToggle={false} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={begin.pending}>
          {t('identity.proceed')}
        </Button>
      </Form>
    );
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }) => void confirm.submit({ code: code.trim() })}
    >
      <p>{t('identity.scan')}</p>
      <div role="img" aria-label={t('identity.picture')}>
        <QRCode type="svg" value={begun.address} size={200} color="#000" bgColor="#fff" />
      </div>
      <p>
        {t('identity.secret')}{' '}
        <Typography.Text code copyable>
          {begun.secret}
        </Typography.Text>
      </p>
      <ProblemNotice problem={confirm.problem} />
      <Form.Item
        name="code"
        label={t('identity.firstCode')}
        rules={[{ required: true, message: t('identity.codeNeeded') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={confirm.pending}>
        {t('identity.bind')}
      </Button>
    </Form>
  );
}
