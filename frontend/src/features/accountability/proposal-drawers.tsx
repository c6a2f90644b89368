import { Form, Input, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Proposal, ProposalToAnswer } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { PersonSelect } from '@/ui/person-select';
import { Needed } from '@/ui/needed';
import { CasePostSelect, CaseUnitSelect } from './case-selects';
import { caseOptions } from './cases.api';
import { answerProposal, remindProposal, sendProposal } from './proposals.api';

interface Sending {
  fromUnitId: string;
  toUnitId: string;
  toPersonId: string;
  triggerId: string;
  subjectPostId: string;
  grounds: string;
  answerDueOn?: string;
}

export function SendProposalDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  return (
    <CommandDrawer<Sending, unknown>
      title={t('accountability.send')}
      submitLabel={t('accountability.send')}
      send={(values, intent) => sendProposal(values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'proposals'] })}
      doneWords={t('accountability.sent')}
      onClose={onClose}
    >
      {() => <SendFields />}
    </CommandDrawer>
  );
}

function SendFields() {
  const { t } = useTranslation();
  const { title } = useNames();
  const today = useToday();
  const options = useQuery(caseOptions(useTenant(), today));
  return (
    <>
      <Needed name="fromUnitId" label={t('accountability.from')}>
        <CaseUnitSelect />
      </Needed>
      <Needed name="toUnitId" label={t('accountability.to')}>
        <CaseUnitSelect />
      </Needed>
      <Needed name="toPersonId" label={t('accountability.toPerson')}>
        <PersonSelect />
      </Needed>
      <Needed name="subjectPostId" label={t('accountability.about')}>
        <CasePostSelect />
      </Needed>
      <Needed name="triggerId" label={t('accountability.trigger')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={(options.data?.items ?? []).flatMap((each) =>
            each.triggers.map(({ trigger: { id, article, ...names } }) => ({
              value: id,
              label: `${t('accountability.articleIs', { article })} ${title(names)}`,
            })),
          )}
        />
      </Needed>
      <Needed name="grounds" label={t('accountability.grounds')}>
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Needed>
      <Form.Item name="answerDueOn" label={t('accountability.answerDueOn')}>
        <DayField min={today} />
      </Form.Item>
    </>
  );
}

interface One {
  proposal: Proposal;
  onClose: () => void;
}

export function AnswerProposalDrawer({ proposal, onClose }: One) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  return (
    <CommandDrawer<ProposalToAnswer, unknown>
      title={t('accountability.answer')}
      submitLabel={t('accountability.answer')}
      version={proposal.version}
      send={(values, intent) => answerProposal(proposal.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'proposals'] })}
      doneWords={t('accountability.answered')}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{proposal.grounds}</p>
          <Needed name="answer" label={t('accountability.answer')}>
            <Radio.Group
              options={(['taken', 'partly-taken', 'not-taken'] as const).map((value) => ({
                value,
                label: t(`accountability.answers.${value}`),
              }))}
            />
          </Needed>
          <Needed name="reasons" label={t('accountability.reason')}>
            <Input.TextArea rows={4} maxLength={4000} showCount />
          </Needed>
        </>
      )}
    </CommandDrawer>
  );
}

export function RemindProposalDrawer({ proposal, onClose }: One) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tenant = useTenant();
  return (
    <CommandDrawer<object, unknown>
      title={t('accountability.remind')}
      submitLabel={t('accountability.remind')}
      send={(_, intent) => remindProposal(proposal.id, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'proposals'] })}
      doneWords={t('accountability.reminded')}
      onClose={onClose}
    >
      {() => <p>{proposal.grounds}</p>}
    </CommandDrawer>
  );
}
