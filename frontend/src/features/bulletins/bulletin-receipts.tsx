import { App, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bulletin } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant, useToday } from '@/lib/session-context';
import { useCommand } from '@/lib/use-command';
import { useProblemWords } from '@/ui/problem-words';
import { Toned } from '@/ui/state-tag';
import { acknowledgeBulletin } from './bulletins.api';

type Receipt = Bulletin['receipts'][number];

/** Who has said that they have read it, and who has not: those first. */
export function BulletinReceipts({ bulletin }: { bulletin: Bulletin }) {
  const { t } = useTranslation();
  const waiting = bulletin.receipts.filter((each) => each.acknowledgedOn === null);
  const read = bulletin.receipts.filter((each) => each.acknowledgedOn !== null);
  return (
    <>
      <p role="status">{t('bulletin.countIs', { read: bulletin.acknowledged, all: bulletin.addressees })}</p>
      <ul className="plain-list" aria-label={t('bulletin.receipts')}>
        {[...waiting, ...read].map((each) => (
          <li key={each.unitId ?? each.bureauId}>
            <Line bulletin={bulletin} receipt={each} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ bulletin, receipt }: { bulletin: Bulletin; receipt: Receipt }) {
  const { t } = useTranslation();
  const today = useToday();
  const late =
    receipt.acknowledgedOn === null && bulletin.acknowledgeBy !== null && bulletin.acknowledgeBy < today;
  return (
    <>
      {receipt.nameZh}{' '}
      {receipt.acknowledgedOn ? (
        <Toned tone="fulfilled">{t('bulletin.readOn', { day: receipt.acknowledgedOn })}</Toned>
      ) : (
        <Toned tone={late ? 'overdue' : 'open'}>{t(late ? 'bulletin.readLate' : 'bulletin.unread')}</Toned>
      )}{' '}
      <span className="quiet">
        {receipt.acknowledgedByName}
        {receipt.bureauId &&
          (receipt.deliveredAt
            ? t('bulletin.deliveredIs', { at: beijing(receipt.deliveredAt) })
            : t('bulletin.underWay'))}
      </span>
      {receipt.canAcknowledge && receipt.unitId && (
        <Acknowledge bulletin={bulletin} unitId={receipt.unitId} name={receipt.nameZh} />
      )}
    </>
  );
}

function Acknowledge({ bulletin, unitId, name }: { bulletin: Bulletin; unitId: string; name: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tenant = useTenant();
  const cache = useQueryClient();
  const words = useProblemWords();
  const command = useCommand(
    (_: undefined, intent) => acknowledgeBulletin(bulletin.id, unitId, intent),
    async () => {
      message.success(t('bulletin.acknowledged'));
      await cache.invalidateQueries({ queryKey: [tenant] });
    },
  );
  return (
    <>
      <Button
        size="small"
        type="primary"
        className="no-print"
        loading={command.pending}
        aria-label={t('bulletin.acknowledgeFor', { unit: name })}
        onClick={() => void command.submit(undefined)}
      >
        {t('bulletin.acknowledge')}
      </Button>
      {command.problem && <span role="alert"> {words(command.problem)}</span>}
    </>
  );
}
