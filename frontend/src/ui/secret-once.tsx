import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  secret: string;
  /** What it is for, and that it is shown this once. */
  said: string;
  copyLabel: string;
}

/** A secret that the server said and keeps nowhere in a form that could be shown again. */
export function SecretOnce({ secret, said, copyLabel }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (
    <div className="notice" role="status">
      <p>{said}</p>
      <p className="permanent">
        <code>{secret}</code>{' '}
        <Button
          size="small"
          onClick={() => {
            void navigator.clipboard.writeText(secret).then(() => message.success(t('provenance.copied')));
          }}
        >
          {copyLabel}
        </Button>
      </p>
    </div>
  );
}
