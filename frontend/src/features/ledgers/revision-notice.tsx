import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ledger } from '@/api/schema';
import { RevisionDrawer } from './revision-drawer';

/** Says that posts or their charge have changed since the year was opened, and offers to take that into the ledger. */
export function RevisionNotice({ ledger }: { ledger: Ledger }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { revision } = ledger;
  if (!revision || revision.added + revision.noLongerOwed === 0) return null;
  return (
    <>
      <Alert
        className="no-print"
        type="info"
        showIcon
        title={t('revision.notice', { ...revision })}
        action={
          <Button size="small" onClick={() => setOpen(true)}>
            {t('revision.look')}
          </Button>
        }
      />
      {open && <RevisionDrawer ledger={ledger} onClose={() => setOpen(false)} />}
    </>
  );
}
