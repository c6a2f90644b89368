import { Alert, Button, Descriptions, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handover } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink } from '@/ui/app-link';
import { ExportButton } from '@/ui/export-button';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { HandoverDrawer, type HandoverStep } from './handover-drawers';
import { nextSigner } from './handover-next';
import { HandoverParts } from './handover-parts';
import { HandoverSignatures } from './handover-signatures';
import { HandoverStateTag } from './handover-state-tag';
import { handoverDetails } from './handovers.api';

export function HandoverPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(handoverDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('handover.what')}>
      {(handover) => <HandoverDetail handover={handover} />}
    </QueryView>
  );
}

function HandoverDetail({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [step, setStep] = useState<HandoverStep>();
  const { can } = handover;
  const steps: [HandoverStep, boolean][] = [
    ['sign', can.sign],
    ['signInPlace', can.signInPlace],
    ['reassemble', can.assemble],
    ['supersede', can.supersede && !can.assemble],
  ];
  return (
    <Page
      title={t('handover.titled', {
        unit: handover.unitNameZh,
        title: title({ titleZh: handover.postTitleZh, titleEn: handover.postTitleEn }),
      })}
      trail={[
        { title: t('nav.organisation'), href: '/organisation' },
        { title: t('handover.list'), href: '/handovers' },
      ]}
      subtitle={t('handover.on', { day: handover.onDay })}
      actions={
        <Flex gap="small" wrap>
          {steps
            .filter(([, may]) => may)
            .map(([what]) => (
              <Button key={what} type={what === 'sign' ? 'primary' : 'default'} onClick={() => setStep(what)}>
                {t(`handover.${what}`)}
              </Button>
            ))}
          <ExportButton list="handover" filter={{ id: handover.id }} />
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      {handover.supersededById && (
        <Alert
          type="warning"
          showIcon
          title={t('handover.supersededBy', { reason: handover.supersededBecause ?? '' })}
          action={<AppLink href={`/handovers/${handover.supersededById}`}>{t('handover.openNew')}</AppLink>}
        />
      )}
      {!handover.intact && <Alert type="error" showIcon title={t('handover.broken')} />}
      <Section title={t('handover.facts')}>
        <Facts handover={handover} />
      </Section>
      <Section title={t('handover.signatures')}>
        <HandoverSignatures handover={handover} />
      </Section>
      <HandoverParts content={handover.package} />
      {step && <HandoverDrawer handover={handover} step={step} onClose={() => setStep(undefined)} />}
    </Page>
  );
}

function Facts({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const from = handover.outgoingName ?? t('handover.gone');
  const to = handover.incomingName ?? t('handover.gone');
  const next = nextSigner(handover);
  const at = beijing(handover.openedAt);
  const facts: [string, React.ReactNode][] = [
    [t('handover.outgoing'), from],
    [
      t('handover.incoming'),
      handover.caretakerTitleZh
        ? t('handover.caretaker', { name: to, title: handover.caretakerTitleZh })
        : to,
    ],
    [t('handover.state'), <HandoverStateTag key="state" state={handover.state} />],
    ...(handover.state === 'superseded'
      ? []
      : ([
          [
            t('handover.next'),
            t(`handover.nextIs.${next}`, { name: next === 'outgoing' ? from : to, from, to }),
          ],
        ] as [string, string][])),
    [t('handover.asOf'), beijing(handover.package.asOf)],
    [
      t('ui.recorded'),
      handover.openedByName
        ? t('handover.openedBy', { at, name: handover.openedByName })
        : t('handover.openedAt', { at }),
    ],
    ...(handover.supersedesId
      ? ([
          [
            t('handover.supersedes'),
            <span key="former">
              <AppLink href={`/handovers/${handover.supersedesId}`}>{t('handover.openOld')}</AppLink>{' '}
              {t('ui.reasonIs', { reason: handover.reason ?? '' })}
            </span>,
          ],
        ] as [string, React.ReactNode][])
      : []),
    [
      t('handover.hash'),
      <span key="hash">
        <code className="hash">{handover.sha256}</code>
        {handover.intact && <span className="quiet"> {t('handover.intact')}</span>}
      </span>,
    ],
  ];
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={facts.map(([label, children]) => ({
        key: label,
        label,
        children,
        ...(label === t('handover.hash') ? { span: 'filled' as const } : {}),
      }))}
    />
  );
}
