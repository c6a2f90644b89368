import { Button, Flex } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EvidenceList } from '@/ui/evidence-list';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { returnStatement, signStatement } from './attestations.api';

/** One statement with where it stands; its head signs it or sends it back. */
export function StatementLine({ statement, withUnit }: { statement: Statement; withUnit?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'sign' | 'return'>();
  const close = () => setOpen(undefined);
  return (
    <div>
      {withUnit && <>{statement.unitNameZh}：</>}
      {t('attestation.periodIs', { from: statement.periodFrom, to: statement.periodTo })}{' '}
      {t(`attestation.statements.${statement.statement}`)}{' '}
      <span className={statement.state === 'returned' ? 'mark' : 'quiet'}>
        {statement.state === 'signed'
          ? t('attestation.signedIs', {
              day: statement.signedOn ?? '',
              post: statement.signedPostTitleZh ?? '',
            })
          : statement.state === 'returned'
            ? t('attestation.returnedIs', { reason: statement.returnedBecause ?? '' })
            : t('attestation.drafted')}
      </span>
      {statement.evidence.length > 0 && <EvidenceList evidence={statement.evidence} />}
      {statement.can.sign && (
        <Flex gap="small" wrap>
          <Button type="primary" size="small" onClick={() => setOpen('sign')}>
            {t('attestation.sign')}
          </Button>
          <Button size="small" onClick={() => setOpen('return')}>
            {t('attestation.return')}
          </Button>
        </Flex>
      )}
      {open === 'sign' && <SignDrawer statement={statement} onClose={close} />}
      {open === 'return' && <ReturnDrawer statement={statement} onClose={close} />}
    </div>
  );
}

function SignDrawer({ statement, onClose }: { statement: Statement; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Record<string, never>, unknown>
      title={t('attestation.sign')}
      submitLabel={t('attestation.sign')}
      version={statement.version}
      send={(_, intent) => signStatement(statement.id, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('attestation.signed')}
      onClose={onClose}
    >
      {() => (
        <p>
          {t('attestation.signExplain', {
            unit: statement.unitNameZh,
            from: statement.periodFrom,
            to: statement.periodTo,
            statement: t(`attestation.statements.${statement.statement}`),
          })}
        </p>
      )}
    </CommandDrawer>
  );
}

function ReturnDrawer({ statement, onClose }: { statement: Statement; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('attestation.return')}
      submitLabel={t('attestation.return')}
      most={200}
      version={statement.version}
      send={(reason, intent) => returnStatement(statement.id, reason, intent)}
      doneWords={t('attestation.returned')}
      onClose={onClose}
    />
  );
}
