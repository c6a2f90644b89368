import { App, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useTenant } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useProblemWords } from '@/ui/problem-words';
import { evidenceDetails, scanNow, type Reasoned } from './evidence.api';

export type EvidenceAction =
  | { what: 'version' | 'care' | 'level' }
  | { what: Exclude<Reasoned, 'lifting'> }
  | { what: 'lifting'; holdId: string };

interface Props {
  item: EvidenceDetails;
  onChoose: (action: EvidenceAction) => void;
}

/** What the server says this person may do with the document. */
export function EvidenceActions({ item, onChoose }: Props) {
  const { t } = useTranslation();
  const { can } = item;
  const offered: [boolean, EvidenceAction, string][] = [
    [can.addVersion, { what: 'version' }, t('keeping.addVersion.action')],
    [can.setCare, { what: 'care' }, t('keeping.care.action')],
    [can.setLevel, { what: 'level' }, t('keeping.setLevel.action')],
    [can.hold, { what: 'holds' }, t('keeping.hold.action')],
    [can.withdraw, { what: 'withdrawal' }, t('keeping.withdraw.action')],
    [can.dispose, { what: 'disposal' }, t('keeping.dispose.action')],
  ];
  return (
    <>
      {offered
        .filter(([may]) => may)
        .map(([, action, words]) => (
          <Button key={action.what} danger={action.what === 'disposal'} onClick={() => onChoose(action)}>
            {words}
          </Button>
        ))}
      {can.scan && <ScanNow item={item} />}
    </>
  );
}

function ScanNow({ item }: { item: EvidenceDetails }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const words = useProblemWords();
  const tenant = useTenant();
  const cache = useQueryClient();
  const send = useCallback(
    (_: undefined, intent: Intent) => scanNow(item.id, { key: intent.key }),
    [item.id],
  );
  const done = useCallback(async () => {
    const now = await cache.fetchQuery({ ...evidenceDetails(tenant, item.id), staleTime: 0 });
    if (now.finding) message.error(t('keeping.scanNow.found'));
    else message.success(t('keeping.scanNow.clean'));
    await cache.invalidateQueries({ queryKey: [tenant] });
  }, [cache, tenant, item.id, message, t]);
  const command = useCommand(send, done);
  const press = async () => {
    const problem = await command.submit(undefined);
    if (problem) message.error(words(problem));
  };
  return (
    <Button loading={command.pending} onClick={() => void press()}>
      {t('keeping.scanNow.action')}
    </Button>
  );
}
