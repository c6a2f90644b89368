import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { CaseFields } from './case-fields';
import { sendAct } from './case-sending';
import type { CaseValues } from './case-values';

export type CaseAct = keyof CaseFile['can'];

const order: CaseAct[] = [
  'state',
  'decline',
  'askForReview',
  'accept',
  'verify',
  'attribute',
  'notify',
  'openFile',
  'hearInPerson',
  'propose',
  'decide',
  'serve',
  'review',
  'execute',
  'file',
  'receive',
  'close',
  'circulate',
  'resume',
  'extend',
  'merge',
  'split',
  'remark',
  'skip',
  'suspend',
  'recuse',
  'withdraw',
];

/** What the server says that the reader may do here, what is due first. */
export const actsOf = ({ can }: Pick<CaseFile, 'can'>): CaseAct[] => order.filter((act) => can[act]);

interface Props {
  file: CaseFile;
  act: CaseAct;
  onClose: () => void;
}

/** The one form for every step of a case. */
export function CaseDrawer({ file, act, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const subject = (file.ownSubjects[0] ?? file.subjects[0]?.key) || undefined;
  return (
    <CommandDrawer<CaseValues, unknown>
      title={t(`accountability.act.${act}`)}
      submitLabel={t('accountability.submit')}
      danger={act === 'withdraw'}
      initialValues={{
        on: today,
        mode: 'unknown',
        notRectified: file.onNonRectification,
        ...(act === 'circulate' && file.circular ? { title: file.circular.title } : {}),
        ...(subject ? { subject } : {}),
      }}
      version={file.version}
      send={(values, intent) => sendAct(file, act, values, intent)}
      done={async () => {
        await cache.invalidateQueries({ queryKey: [tenant, 'cases'] });
        if (act === 'circulate') await cache.invalidateQueries({ queryKey: [tenant, 'bulletins'] });
      }}
      doneWords={t('accountability.recorded')}
      onClose={onClose}
    >
      {() => <CaseFields file={file} act={act} />}
    </CommandDrawer>
  );
}
