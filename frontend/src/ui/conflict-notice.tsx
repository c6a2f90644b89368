import { Alert, Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';

/** One thing that changed while the form was open: what, and who changed it when, as sentences. */
export interface Change {
  id: string;
  words: string;
}

interface Props {
  changes: Change[];
  pending: boolean;
  onKeep: () => void;
  onLeave: () => void;
}

/** Someone was faster: the person sees what changed and decides; nothing is sent on its own. */
export function ConflictNotice({ changes, pending, onKeep, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('conflict.title')}
      description={
        <>
          <p>{t('conflict.since')}</p>
          <ul>
            {changes.map((change) => (
              <li key={change.id}>{change.words}</li>
            ))}
            {changes.length === 0 && <li>{t('conflict.unseen')}</li>}
          </ul>
          <Flex gap="small" wrap>
            <Button type="primary" loading={pending} onClick={onKeep}>
              {t('conflict.keep')}
            </Button>
            <Button onClick={onLeave}>{t('conflict.leave')}</Button>
          </Flex>
        </>
      }
    />
  );
}
