import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '@/api/schema';
import { Facts } from '@/ui/facts';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { useMethodWords } from './methods';

/** What an inspection of units and one of bureaus have in common. */
type Inspected = Pick<
  Inspection,
  | 'title'
  | 'fromOn'
  | 'toOn'
  | 'methods'
  | 'drawn'
  | 'drawIsReproduced'
  | 'state'
  | 'findings'
  | 'openFindings'
> & { checklist: { number: number; text: string; article: string | null }[] };

export interface InspectionStep<K extends string> {
  kind: K;
  may: boolean;
  label: string;
  primary?: boolean;
}
interface Props<K extends string> {
  inspection: Inspected;
  home: { title: string; href: string };
  /** How many of those drawn were looked at. */
  checked: number;
  /** The first line of the facts: who inspects. */
  inspector?: [string, string];
  sample: string;
  steps: InspectionStep<K>[];
  onStep: (kind: K) => void;
  checks: ReactNode;
  findings: { title: string; list: ReactNode };
  result: ReactNode;
  children: ReactNode;
}

/** The page of an inspection: facts, points, what each showed, what was found, and the result. */
export function InspectionFrame<K extends string>(props: Props<K>) {
  const { t } = useTranslation();
  const methodWords = useMethodWords();
  const { inspection } = props;
  const facts: [string, string][] = [
    ...(props.inspector ? [props.inspector] : []),
    [t('inspection.days'), `${inspection.fromOn} – ${inspection.toOn}`],
    [t('inspection.methods'), inspection.methods.map(methodWords).join('、')],
    [
      t('inspection.sample'),
      `${props.sample}（${
        inspection.drawIsReproduced ? t('inspection.reproduced') : t('inspection.notReproduced')
      }）`,
    ],
  ];
  return (
    <Page
      title={inspection.title}
      trail={[props.home]}
      subtitle={`${t(`inspection.states.${inspection.state}`)} · ${t('inspection.progress', {
        checked: props.checked,
        drawn: inspection.drawn,
        findings: inspection.findings,
        open: inspection.openFindings,
      })}`}
      actions={
        <Flex gap="small" wrap>
          {props.steps
            .filter(({ may }) => may)
            .map(({ kind, label, primary }) => (
              <Button key={kind} type={primary ? 'primary' : 'default'} onClick={() => props.onStep(kind)}>
                {label}
              </Button>
            ))}
          <Button onClick={() => window.print()}>{t('ui.print')}</Button>
        </Flex>
      }
    >
      <Section title={t('occurrence.facts')}>
        <Facts facts={facts} />
      </Section>
      <Section title={t('inspection.checklist')}>
        {inspection.checklist.length === 0 && <EmptyNote reason={t('inspection.noChecklist')} />}
        <ol>
          {inspection.checklist.map((point) => (
            <li key={point.number}>
              {point.text}{' '}
              {point.article && (
                <span className="quiet">{t('line.articleIs', { article: point.article })}</span>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('inspection.checks')}>{props.checks}</Section>
      <Section title={props.findings.title}>{props.findings.list}</Section>
      <Section title={t('inspection.result')}>{props.result}</Section>
      {props.children}
    </Page>
  );
}
