import { Alert, Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** Shown this once: the server keeps none of them. */
export function RecoveryCodes({ codes, onNoted }: { codes: string[]; onNoted: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="warning" showIcon title={t('identity.recoveryOnce')} />
      <Typography.Paragraph copyable={{ text: codes.join('\n') }} aria-label={t('identity.recovery')}>
        <ul className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Typography.Paragraph>
      <Button type="primary" onClick={onNoted}>
        {t('identity.recoveryNoted')}
      </Button>
    </>
  );
}
