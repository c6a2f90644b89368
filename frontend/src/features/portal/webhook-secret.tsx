import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The secret that messages are signed with, said this once. */
export function SecretOnce({ secret }: { secret: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (
    <div className="notice" role="status">
      <p>{t('webhook.once')}</p>
      <p className="permanent">
        <code>{secret}</code>{' '}
        <Button
          size="small"
          onClick={() => {
            void navigator.clipboard.writeText(secret).then(() => message.success(t('provenance.copied')));
          }}
        >
          {t('webhook.copy')}
        </Button>
      </p>
    </div>
  );
}
