import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosedDocument, ReceivedDisclosure } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { EmptyNote } from '@/ui/empty-note';
import { EvidenceViewer, type ShownFile } from '@/ui/evidence-viewer';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { disclosedAddress, disclosedDocuments, disclosedToUs } from './disclosures.api';

/** What bureaus let the department read, until when. Opening a document is a reading, and the bureau sees it. */
export function DisclosedPage() {
  const { t } = useTranslation();
  const query = useQuery(disclosedToUs(useTenant()));
  return (
    <Page
      title={t('disclosure.overseen')}
      trail={[{ title: t('nav.district'), href: '/oversight' }]}
      subtitle={t('disclosure.overseenPurpose')}
    >
      <QueryView query={query} what={t('disclosure.overseen')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('disclosure.overseenNone')} />
          ) : (
            items.map((each) => <Received key={each.id} disclosure={each} />)
          )
        }
      </QueryView>
    </Page>
  );
}

function Received({ disclosure }: { disclosure: ReceivedDisclosure }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const code = useCodes();
  const [shown, setShown] = useState(false);
  const { bureauId, unitNameZh: unit, occurrenceId } = disclosure;
  const scope = occurrenceId
    ? t('disclosure.ofDuty', { unit })
    : disclosure.includesBelow
      ? t('disclosure.belowIs', { unit })
      : unit;
  return (
    <Section title={`${name({ nameZh: disclosure.bureauNameZh, nameEn: disclosure.bureauNameEn })}：${scope}`}>
      <p className="quiet">
        {t('disclosure.span', { from: disclosure.fromOn, until: disclosure.untilOn })}；{t('disclosure.upTo')}：
        {code('evidenceLevel', disclosure.upTo)}；{t('ui.reasonIs', { reason: disclosure.reason })}
      </p>
      {occurrenceId && (
        <p>
          <AppLink href={`/oversight/bureaus/${bureauId}/occurrences/${occurrenceId}`}>
            {t('disclosure.duty')}
          </AppLink>
        </p>
      )}
      <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'disclosure.hide' : 'disclosure.show')}
      </Button>
      {shown && <Documents bureauId={bureauId} disclosureId={disclosure.id} />}
    </Section>
  );
}

function Documents({ bureauId, disclosureId }: { bureauId: string; disclosureId: string }) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const query = useQuery(disclosedDocuments(tenant, bureauId, disclosureId));
  const [viewed, setViewed] = useState<ShownFile>();
  const addressOf = ({ id }: DisclosedDocument) => disclosedAddress(bureauId, disclosureId, id);
  return (
    <>
    <QueryView query={query} what={t('disclosure.overseen')}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote reason={t('disclosure.noDocuments')} />
        ) : (
          <ul className="evidence-list">
            {items.map((item) => (
              <li key={item.id}>
                {item.title}{' '}
                <span className="quiet">
                  {code('evidenceKind', item.kind)}，{item.formedOn}
                </span>{' '}
                {item.shown && (
                  <Button
                    size="small"
                    aria-label={t('disclosure.read', { title: item.title })}
                    onClick={() => setViewed({ ...item, address: addressOf(item) })}
                  >
                    {t('evidence.view')}
                  </Button>
                )}{' '}
                <a href={addressOf(item)} download>
                  {t('disclosure.download')}
                </a>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
    {viewed && <EvidenceViewer file={viewed} onClose={() => setViewed(undefined)} />}
    </>
  );
}
