import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** A fault of the page itself; what was saved is saved. */
export function Fault({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Result
        status="error"
        title={t('app.fault')}
        subTitle={error instanceof Error ? error.message : String(error)}
        extra={<Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>}
      />
    </div>
  );
}
