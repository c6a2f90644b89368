import { Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import { address } from '@/lib/address';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { evidenceAddress } from '@/ui/evidence-address';
import { EvidenceMarks } from '@/ui/evidence-marks';
import { shownInPlace } from '@/ui/evidence-list';
import { EvidenceViewer } from '@/ui/evidence-viewer';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { EvidenceActions, type EvidenceAction } from './evidence-actions';
import { evidenceDetails } from './evidence.api';
import { EvidenceDrawer } from './evidence-drawers';
import { EvidenceFacts } from './evidence-facts';
import { EvidenceHolds } from './evidence-holds';
import { EvidenceSame } from './evidence-same';
import { EvidenceUses } from './evidence-uses';
import { EvidenceVersions } from './evidence-versions';

export function EvidencePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(evidenceDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('keeping.what')}>
      {(item) => <EvidenceDetail item={item} />}
    </QueryView>
  );
}

/** One document: what it is, its versions, where it serves, how long it is kept. */
function EvidenceDetail({ item }: { item: EvidenceDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  const [action, setAction] = useState<EvidenceAction>();
  const [viewing, setViewing] = useState(false);
  const readable = item.disposedAt === null && item.finding === null;
  const records = address('/records', { unit: item.unitId, show: 'files' });
  return (
    <Page
      title={item.title}
      trail={[
        { title: t('nav.records'), href: records },
        { title: item.unitNameZh, href: records },
      ]}
      subtitle={
        <>
          {code('evidenceKind', item.kind)} · {t('keeping.numberIs', { number: item.versionNumber })}
          <EvidenceMarks file={item} />
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {readable && item.previews.includes(item.mediaType) && (
            <Button type="primary" onClick={() => setViewing(true)}>
              {t('evidence.view')}
            </Button>
          )}
          {readable && (
            <Button href={evidenceAddress(item.id)} download={item.fileName}>
              {t('evidence.download')}
            </Button>
          )}
          <EvidenceActions item={item} onChoose={setAction} />
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      {item.disposedAt && (
        <p className="notice">
          {t('keeping.disposedBecause', { at: beijing(item.disposedAt), reason: item.disposedBecause })}
        </p>
      )}
      {item.withdrawnBecause && (
        <p className="notice">{t('keeping.withdrawnBecause', { reason: item.withdrawnBecause })}</p>
      )}
      <Section title={t('keeping.facts')}>
        <EvidenceFacts item={item} />
      </Section>
      <EvidenceSame same={item.sameContent} />
      <Section title={t('keeping.versions')}>
        <EvidenceVersions item={item} />
      </Section>
      <Section title={t('keeping.uses')}>
        <EvidenceUses uses={item.uses} />
      </Section>
      <Section title={t('keeping.holds')}>
        <EvidenceHolds item={item} onLift={(holdId) => setAction({ what: 'lifting', holdId })} />
      </Section>
      {action && <EvidenceDrawer action={action} item={item} onClose={() => setAction(undefined)} />}
      {viewing && <Viewing item={item} onClose={() => setViewing(false)} />}
    </Page>
  );
}

const shownFile = ({ id, title, mediaType, sha256 }: EvidenceDetails) => ({
  id,
  title,
  mediaType,
  sha256,
  converted: !shownInPlace(mediaType),
});

function Viewing({ item, onClose }: { item: EvidenceDetails; onClose: () => void }) {
  const [file] = useState(() => shownFile(item));
  return <EvidenceViewer file={file} onClose={onClose} />;
}
