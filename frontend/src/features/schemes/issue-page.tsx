import { Button, Flex, Form, Radio, Steps } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails, Transition } from '@/api/schema';
import { useTenant, useToday } from '@/lib/session-context';
import { DayField } from '@/ui/day-field';
import { EmptyNote } from '@/ui/empty-note';
import { Page, Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { ConfirmIssue } from './confirm-issue';
import { schemeDetails, type Issue } from './schemes.api';

/** Issuing in three steps: the day and the transition, the effect on open duties, the confirmation. */
export function IssuePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(schemeDetails(useTenant(), id));
  return (
    <QueryView query={query} what={t('scheme.what')}>
      {(scheme) => <IssueSteps scheme={scheme} />}
    </QueryView>
  );
}

const rules = ['begun-windows-keep-old', 'new-at-once', 'cut-at-date'] as const;

interface Values {
  effectiveFrom: string;
  rule: Transition['rule'];
  cutOn?: string;
}

function IssueSteps({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const [issue, setIssue] = useState<Issue>();
  const rule = Form.useWatch('rule', form) ?? rules[0];
  const needed = (message: string) => [{ required: true, message }];
  return (
    <Page
      title={t('succession.title', { title: scheme.metadata.titleZh })}
      trail={[
        { title: t('nav.schemes'), href: '/schemes' },
        { title: scheme.metadata.titleZh, href: `/schemes/${scheme.id}` },
      ]}
    >
      {!scheme.can.issue ? (
        <EmptyNote reason={t(scheme.status === 'draft' ? 'scheme.nextSignOff' : 'succession.notNow')} />
      ) : (
        <>
          <Steps
            className="issue-steps"
            size="small"
            responsive
            current={issue ? 1 : 0}
            items={[
              { title: t('succession.choose') },
              { title: t('succession.effect') },
              { title: t('succession.confirm') },
            ]}
          />
          <Section title={t('succession.choose')}>
            <Form<Values>
              form={form}
              layout="vertical"
              initialValues={{ effectiveFrom: today, rule: rules[0] }}
              onValuesChange={() => setIssue(undefined)}
              onFinish={({ effectiveFrom, rule: chosen, cutOn }) =>
                setIssue({
                  effectiveFrom,
                  transition: { rule: chosen, cutOn: chosen === 'cut-at-date' ? (cutOn ?? null) : null },
                })
              }
            >
              <Flex gap="large" wrap>
                <Form.Item
                  name="effectiveFrom"
                  label={t('scheme.effectiveFrom')}
                  rules={needed(t('scheme.effectiveFromNeeded'))}
                >
                  <DayField />
                </Form.Item>
                {rule === 'cut-at-date' && (
                  <Form.Item
                    name="cutOn"
                    label={t('succession.cutOn')}
                    rules={needed(t('succession.cutOnNeeded'))}
                  >
                    <DayField />
                  </Form.Item>
                )}
              </Flex>
              <Form.Item name="rule" label={t('succession.rule')}>
                <Radio.Group
                  className="rule-choice"
                  options={rules.map((each) => ({
                    value: each,
                    label: (
                      <>
                        <strong>{t(`succession.ruleIs.${each}`)}</strong>
                        <span className="quiet"> {t(`succession.ruleExplain.${each}`)}</span>
                      </>
                    ),
                  }))}
                />
              </Form.Item>
              <Button type={issue ? 'default' : 'primary'} htmlType="submit">
                {t('succession.show')}
              </Button>
            </Form>
          </Section>
          {issue && <ConfirmIssue key={JSON.stringify(issue)} scheme={scheme} issue={issue} />}
        </>
      )}
    </Page>
  );
}
