import { Button, Flex } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalRule, ApprovalRules } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { ApprovalRuleDrawer } from './approval-rule-drawer';
import { approvalRules, removeApprovalRule } from './requests.api';

/** Who confirms what, by the bureau's own decision: any one, all, or some of the posts it names. */
export function ApprovalRulesPage() {
  const { t } = useTranslation();
  const query = useQuery(approvalRules(useTenant()));
  return (
    <Page title={t('nav.approvalRules')} subtitle={t('work.approval.explain')}>
      <QueryView query={query} what={t('nav.approvalRules')}>
        {(rules) => <Rules rules={rules} />}
      </QueryView>
    </Page>
  );
}

function Rules({ rules }: { rules: ApprovalRules }) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const cache = useQueryClient();
  const tenant = useTenant();
  const [editing, setEditing] = useState<ApprovalRule | 'new'>();
  const [removing, setRemoving] = useState<ApprovalRule>();
  const names = new Map(rules.roles.map((role) => [role.id, title(role)]));
  const scope = (rule: ApprovalRule) =>
    rule.category ? code('category', rule.category) : t('work.approval.everything');
  return (
    <>
      {rules.can.manage && (
        <div className="form-block no-print">
          <Button type="primary" onClick={() => setEditing('new')}>
            {t('work.approval.set')}
          </Button>
        </div>
      )}
      <ListTable<ApprovalRule>
        none={t('work.approval.none')}
        label={t('nav.approvalRules')}
        items={rules.rules}
        rowKey={(rule) => `${rule.schemeId ?? ''}/${rule.category ?? ''}`}
        columns={[
          { title: t('line.category'), key: 'scope', render: (_, rule) => scope(rule) },
          {
            title: t('work.approval.mode'),
            key: 'mode',
            render: (_, rule) => t(`work.approval.rule.${rule.mode}`, { count: rule.quorum }),
          },
          {
            title: t('work.approval.roles'),
            key: 'roles',
            render: (_, rule) => rule.roleIds.map((role) => names.get(role) ?? role).join('、'),
          },
          ...(rules.can.manage
            ? [
                {
                  title: t('ui.actions'),
                  key: 'actions',
                  width: '12em',
                  render: (_: unknown, rule: ApprovalRule) => (
                    <Flex gap="small">
                      <Button size="small" onClick={() => setEditing(rule)}>
                        {t('work.approval.change')}
                      </Button>
                      <Button size="small" onClick={() => setRemoving(rule)}>
                        {t('work.approval.remove')}
                      </Button>
                    </Flex>
                  ),
                },
              ]
            : []),
        ]}
      />
      {editing && (
        <ApprovalRuleDrawer
          rules={rules}
          {...(editing === 'new' ? {} : { rule: editing })}
          onClose={() => setEditing(undefined)}
        />
      )}
      {removing && (
        <CommandDrawer<object, unknown>
          title={t('work.approval.removeTitle')}
          submitLabel={t('work.approval.remove')}
          danger
          send={(_, intent) => removeApprovalRule(removing, intent)}
          done={() => cache.invalidateQueries({ queryKey: [tenant] })}
          doneWords={t('work.approval.removed')}
          onClose={() => setRemoving(undefined)}
        >
          {() => <p>{t('work.approval.removeExplain', { scope: scope(removing) })}</p>}
        </CommandDrawer>
      )}
    </>
  );
}
