import { Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CalledReport, ReportCallToIssue } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ReasonDrawer } from '@/ui/reason-drawer';
import { issueReportCall, reportingMembers, withdrawReportCall } from './calls.api';

/** Asks members for a report. */
export function IssueCallDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const members = useQuery(reportingMembers(tenant));
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<ReportCallToIssue, unknown>
      title={t('reportCall.issue')}
      submitLabel={t('reportCall.issue')}
      initialValues={{ from: `${yearOf(today)}-01-01`, memberIds: [] }}
      send={(values, intent) => issueReportCall(values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('reportCall.issued')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('reportCall.issueExplain')}</p>
          <Form.Item
            name="title"
            label={t('reportCall.title')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.needed', { label: t('reportCall.title') }),
              },
            ]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="from" label={t('reportCall.from')} rules={needed(t('reportCall.from'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="to" label={t('reportCall.to')} rules={needed(t('reportCall.to'))}>
            <DayField />
          </Form.Item>
          <Form.Item name="dueOn" label={t('reportCall.dueOn')} rules={needed(t('reportCall.dueOn'))}>
            <DayField min={today} />
          </Form.Item>
          <Form.Item name="memberIds" label={t('reportCall.members')} extra={t('reportCall.membersHint')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              loading={members.isFetching}
              options={(members.data?.items ?? []).map((each) => ({ value: each.id, label: name(each) }))}
            />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

/** No longer asks for a report. */
export function WithdrawCallDrawer({ call, onClose }: { call: CalledReport; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t('reportCall.withdrawIs', { title: call.title })}
      submitLabel={t('reportCall.withdraw')}
      label={t('reportCall.reason')}
      version={call.version}
      send={(reason, intent) => withdrawReportCall(call.callId, reason, intent)}
      doneWords={t('reportCall.taken')}
      onClose={onClose}
    />
  );
}
