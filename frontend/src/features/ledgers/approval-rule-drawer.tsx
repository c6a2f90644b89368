import { Form, InputNumber, Radio, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApprovalRule, ApprovalRules, ApprovalRuleToSet } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { codesZhCN } from '@/locales/codes.zh-cn';
import { CommandDrawer } from '@/ui/command-drawer';
import { setApprovalRule } from './requests.api';

interface Props {
  rules: ApprovalRules;
  rule?: ApprovalRule;
  onClose: () => void;
}

interface Values {
  category?: string;
  mode: ApprovalRule['mode'];
  quorum?: number;
  roleIds: string[];
}

export function ApprovalRuleDrawer({ rules, rule, onClose }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const { title } = useNames();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('work.approval.set')}
      submitLabel={t('work.approval.save')}
      initialValues={
        rule
          ? {
              mode: rule.mode,
              roleIds: rule.roleIds,
              ...(rule.quorum ? { quorum: rule.quorum } : {}),
              ...(rule.category ? { category: rule.category } : {}),
            }
          : { mode: 'any', roleIds: [] }
      }
      send={(values, intent) => setApprovalRule(toSend(values, rule), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('work.approval.saved')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <p className="quiet">{t('work.approval.setExplain')}</p>
          <Form.Item name="category" label={t('line.category')} extra={t('work.approval.categoryHint')}>
            <Select
              allowClear
              disabled={rule !== undefined}
              placeholder={t('work.approval.everything')}
              showSearch={{ optionFilterProp: 'label' }}
              options={Object.keys(codesZhCN.category).map((value) => ({
                value,
                label: code('category', value),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="roleIds"
            label={t('work.approval.roles')}
            extra={t('work.approval.rolesHint')}
            rules={[{ required: true, message: t('form.needed', { label: t('work.approval.roles') }) }]}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={rules.roles.map((role) => ({ value: role.id, label: title(role) }))}
            />
          </Form.Item>
          <Form.Item name="mode" label={t('work.approval.mode')}>
            <Radio.Group
              options={(['any', 'all', 'quorum'] as const).map((value) => ({
                value,
                label: t(`work.approval.choose.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before, after) => before.mode !== after.mode}>
            {() =>
              form.getFieldValue('mode') === 'quorum' && (
                <Form.Item
                  name="quorum"
                  label={t('work.approval.quorum')}
                  rules={[
                    { required: true, message: t('form.needed', { label: t('work.approval.quorum') }) },
                  ]}
                >
                  <InputNumber min={1} max={20} precision={0} />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

const toSend = ({ category, mode, quorum, roleIds }: Values, rule?: ApprovalRule): ApprovalRuleToSet => ({
  mode,
  roleIds,
  quorum: mode === 'quorum' ? (quorum ?? 0) : 0,
  // Posts and a rule set that were named by a program stay as they are.
  postIds: rule?.postIds ?? [],
  ...(rule?.schemeId ? { schemeId: rule.schemeId } : {}),
  ...(category ? { category } : {}),
});
