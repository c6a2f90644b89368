import { Alert, Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useSession, useTenant } from '@/lib/session-context';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { CaseAttribution } from './case-attribution';
import { CaseCircular } from './case-circular';
import { CaseDocuments } from './case-documents';
import { CaseDrawer, actsOf, type CaseAct } from './case-drawer';
import { CaseLinks } from './case-links';
import { CaseFacts } from './case-facts';
import { CaseFiling } from './case-filing';
import { CaseSteps } from './case-steps';
import { CaseSubjects } from './case-subjects';
import { CaseReadings, CaseTimeline } from './case-timeline';
import { caseFile } from './cases.api';

/** Who is named in a case without one of these is not told who read it. */
const readingAbilities = new Set(['case.handle', 'case.decide', 'case.review']);

/** The workspace of a case for those who handle it, and the statement page for a subject: each sees their own part. */
export function CasePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(caseFile(useTenant(), id));
  return (
    <QueryView query={query} what={t('accountability.what')}>
      {(file) => <CaseDetail file={file} />}
    </QueryView>
  );
}

function CaseDetail({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const [act, setAct] = useState<CaseAct>();
  const mayRead = useSession().abilities.some((ability) => readingAbilities.has(ability));
  const handles = mayRead && file.capacities.some((capacity) => capacity !== 'subject');
  return (
    <Page
      title={`${t('accountability.articleIs', { article: file.trigger.article })} ${title(file.trigger)}`}
      trail={[{ title: t('nav.cases'), href: '/cases' }]}
      subtitle={`${t('accountability.occurredOn')} ${file.occurredOn}`}
      actions={
        <Flex gap="small" wrap>
          {actsOf(file).map((each, place) => (
            <Button key={each} type={place === 0 ? 'primary' : 'default'} onClick={() => setAct(each)}>
              {t(`accountability.act.${each}`)}
            </Button>
          ))}
          <Button onClick={() => window.print()}>{t('accountability.print')}</Button>
        </Flex>
      }
    >
      {file.intact === false && <Alert type="error" showIcon title={t('accountability.broken')} />}
      {file.suspendedOn && (
        <Alert type="info" showIcon title={t('accountability.suspendedSince', { day: file.suspendedOn })} />
      )}
      <Section title={t('accountability.stepsTitle')}>
        <CaseSteps file={file} />
      </Section>
      <Section title={t('accountability.basics')}>
        <CaseFacts file={file} />
      </Section>
      {file.links.length > 0 && (
        <Section title={t('accountability.linkedCases')}>
          <CaseLinks links={file.links} />
        </Section>
      )}
      <Section title={t('accountability.subjects')}>
        <CaseSubjects file={file} />
      </Section>
      <Section title={t('accountability.attribution')}>
        <CaseAttribution file={file} />
      </Section>
      <Section title={t('accountability.filing')}>
        <CaseFiling file={file} />
      </Section>
      {file.circular && (
        <Section title={t('circular.title')}>
          <CaseCircular circular={file.circular} />
        </Section>
      )}
      <Section title={t('circular.documents')}>
        <CaseDocuments file={file} />
      </Section>
      <Section title={t('accountability.timeline')}>
        <CaseTimeline file={file} />
      </Section>
      {handles && (
        <Section title={t('accountability.readings')}>
          <CaseReadings file={file} />
        </Section>
      )}
      {act && <CaseDrawer key={act} file={file} act={act} onClose={() => setAct(undefined)} />}
    </Page>
  );
}
