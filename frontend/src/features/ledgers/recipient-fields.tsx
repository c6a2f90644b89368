import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';

/** To whom it was sent and copied, chosen from those that the duties name. */
export function RecipientFields({ owedTo, copyTo }: { owedTo: string[]; copyTo: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      {owedTo.length > 0 && (
        <Form.Item name="sentTo" label={t('act.sentTo')} extra={t('act.sentToHint')}>
          <Checkbox.Group options={owedTo} />
        </Form.Item>
      )}
      {copyTo.length > 0 && (
        <Form.Item name="copiedTo" label={t('act.copiedTo')}>
          <Checkbox.Group options={copyTo} />
        </Form.Item>
      )}
    </>
  );
}
