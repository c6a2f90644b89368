import { Button, Flex, Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Saved, SchemeDetails } from '@/api/schema';
import type { Intent } from '@/lib/client';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { AppLink, useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { SuccessionNote } from './succession-note';
import { SchemeTabs } from './scheme-tabs';
import { schemeDetails, signOffScheme, withdrawScheme } from './schemes.api';

interface Props {
  id: string;
  article: string | undefined;
  tab: string | undefined;
}

export function SchemePage({ id, article, tab }: Props) {
  const { t } = useTranslation();
  const query = useQuery(schemeDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('scheme.what')}>
      {(scheme) => <Scheme scheme={scheme} article={article} tab={tab} />}
    </QueryView>
  );
}

type Step = 'signOff' | 'withdraw';

function Scheme({ scheme, article, tab }: Omit<Props, 'id'> & { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  const navigate = useNavigateTo();
  const [step, setStep] = useState<Step>();
  const may = (each: Step) => scheme.can[each];
  return (
    <Page
      title={scheme.metadata.titleZh}
      trail={[{ title: t('nav.schemes'), href: '/schemes' }]}
      subtitle={
        <>
          <strong>{code('schemeStatus', scheme.status)}</strong>{' '}
          {scheme.effectiveFrom
            ? t('scheme.inForceFrom', { day: scheme.effectiveFrom })
            : t(scheme.status === 'draft' ? 'scheme.nextSignOff' : 'scheme.nextIssue')}
        </>
      }
      actions={
        <Flex gap="small" wrap>
          {may('signOff') && (
            <Button type="primary" onClick={() => setStep('signOff')}>
              {t('scheme.signOff')}
            </Button>
          )}
          {scheme.can.issue && (
            <Button type="primary" onClick={() => navigate(`/schemes/${scheme.id}/issue`)}>
              {t('scheme.issue')}
            </Button>
          )}
          {may('withdraw') && <Button onClick={() => setStep('withdraw')}>{t('scheme.withdraw')}</Button>}
          {(scheme.status === 'draft' || scheme.status === 'signed-off') && (
            <AppLink href={`/schemes/${scheme.id}/what-if`}>{t('whatIf.title')}</AppLink>
          )}
          <AppLink href={`/schemes/${scheme.id}/accounting`}>{t('accounting.title')}</AppLink>
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <SuccessionNote scheme={scheme} />
      <SchemeTabs scheme={scheme} article={article} tab={tab} />
      {step && <StepDrawer step={step} scheme={scheme} onClose={() => setStep(undefined)} />}
    </Page>
  );
}

interface StepValues {
  reason?: string;
}

const sendStep = (step: Step, id: string, values: StepValues, intent: Intent): Promise<Saved> => {
  if (step === 'signOff') return signOffScheme(id, intent);
  return withdrawScheme(id, values.reason ?? '', intent);
};

function StepDrawer({ step, scheme, onClose }: { step: Step; scheme: SchemeDetails; onClose: () => void }) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<StepValues, Saved>
      title={t(`scheme.steps.${step}.title`)}
      submitLabel={t(`scheme.steps.${step}.submit`)}
      danger={step === 'withdraw'}
      version={scheme.version}
      send={(values, intent) => sendStep(step, scheme.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t(`scheme.steps.${step}.done`)}
      latest={async () => {
        const now = await cache.fetchQuery({ ...schemeDetails(tenant, scheme.id), staleTime: 0 });
        return {
          version: now.version,
          changes:
            now.status === scheme.status
              ? []
              : [
                  {
                    id: 'status',
                    words: t('scheme.statusChanged', {
                      from: code('schemeStatus', scheme.status),
                      to: code('schemeStatus', now.status),
                    }),
                  },
                ],
        };
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p>
            <strong>{scheme.metadata.titleZh}</strong>
          </p>
          <p className="quiet">{t(`scheme.steps.${step}.explain`)}</p>
          {step === 'withdraw' && (
            <Form.Item
              name="reason"
              label={t('ui.reason')}
              rules={[{ required: true, whitespace: true, message: t('decision.reasonNeeded') }]}
            >
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
          )}
        </>
      )}
    </CommandDrawer>
  );
}
