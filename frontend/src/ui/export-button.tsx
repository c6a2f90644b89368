import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { address } from '@/lib/address';
import { useViewpoint } from '@/lib/viewpoint';

interface Props {
  /** The list's name under /api/v1/exports. */
  list: string;
  /** The same filters as the list has. */
  filter?: Record<string, string | number | boolean | undefined>;
  small?: boolean;
}

/** The lists that are exported as of the moment that is looked at. */
const ofThePast = /^(occurrences|ledger|provenance|bureaus(\/.+)?)$/;

/** What is listed, as filtered, as a workbook. A true link, so that the browser saves it. */
export function ExportButton({ list, filter = {}, small = false }: Props) {
  const { t } = useTranslation();
  const viewpoint = useViewpoint();
  // Of a past moment there are workbooks of some lists only; the page can be printed.
  if (viewpoint && !ofThePast.test(list)) return null;
  return (
    <Button
      className="no-print"
      size={small ? 'small' : 'middle'}
      icon={<DownloadOutlined />}
      href={address(`/api/v1/exports/${list}`, { ...filter, ...viewpoint })}
      download
    >
      {t('ui.export')}
    </Button>
  );
}
