import { Alert, Button, Flex } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { CaseAttribution } from './case-attribution';
import { CaseDrawer, actsOf, type CaseAct } from './case-drawer';
import { CaseLinks } from './case-links';
import { CaseFacts } from './case-facts';
import { CaseFiling } from './case-filing';
import { CaseSteps } from './case-steps';
import { CaseSubjects } from './case-subjects';
import { CaseReadings, CaseTimeline } from './case-timeline';
import { caseFile } from './cases.api';

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
  const handles = file.capacities.some((capacity) => capacity !== 'subject');
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
          {documentsOf(file).flatMap((kind) =>
            (file.pdf ? (['docx', 'pdf'] as const) : (['docx'] as const)).map((format) => (
              <Button
                key={`${kind}-${format}`}
                href={`/api/v1/cases/${file.id}/documents/${kind}?format=${format}`}
              >
                {t(`accountability.documents.${kind}`)}
                {format === 'pdf' && ' PDF'}
              </Button>
            )),
          )}
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

/** The documents whose facts are recorded, of the first subject that the reader sees. */
const documentsOf = ({ subjects, filing, status, capacities }: CaseFile) => {
  const [subject] = subjects;
  return [
    ...(subject?.noticeOn ? (['notice'] as const) : []),
    ...(subject?.decision ? (['decision'] as const) : []),
    ...(filing?.filedOn ? (['filing'] as const) : []),
    ...(capacities.some((each) => each !== 'subject') ? (['file'] as const) : []),
    ...(status === 'closed' && capacities.some((each) => each !== 'subject') ? (['circular'] as const) : []),
  ];
};
