import { Alert } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { address } from '@/lib/address';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { schemeList } from './schemes.api';

/** Rules in force with points that nobody has decided yet. */
export function UndecidedNote() {
  const { t } = useTranslation();
  const { title } = useNames();
  const { data } = useQuery(schemeList(useTenant()));
  const open = (data?.items ?? []).filter((each) => each.status === 'issued' && each.undecided > 0);
  if (open.length === 0) return null;
  return (
    <Alert
      className="form-block"
      type="info"
      showIcon
      title={open.map((each) => (
        <div key={each.id}>
          <AppLink href={address(`/schemes/${each.id}`, { tab: 'interpretations' })}>
            {t('margins.undecidedOn', { title: title(each), count: each.undecided })}
          </AppLink>
        </div>
      ))}
    />
  );
}
