import { Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, OutsideFinding } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { assignFinding, postsOfUnit, reportRectification } from './overseeing.api';

interface AssignProps {
  finding: OutsideFinding;
  units: OrganisationUnit[];
  onClose: () => void;
}

/** Who of the bureau puts it right: a duty of that unit at once. */
export function AssignDrawer({ finding, units, onClose }: AssignProps) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ unitId: string; postId?: string }, unknown>
      title={t('overseeing.assign')}
      submitLabel={t('overseeing.assign')}
      version={finding.version}
      initialValues={finding.unitId ? { unitId: finding.unitId } : {}}
      send={({ unitId, postId }, intent) =>
        assignFinding(finding.id, { unitId, ...(postId ? { postId } : {}) }, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('overseeing.assigned')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('overseeing.assignExplain')}</p>
          <Form.Item
            name="unitId"
            label={t('overseeing.unit')}
            rules={[{ required: true, message: t('form.needed', { label: t('overseeing.unit') }) }]}
          >
            <UnitSelect units={units} />
          </Form.Item>
          <PostField />
        </>
      )}
    </CommandDrawer>
  );
}

function PostField() {
  const { t } = useTranslation();
  const { title } = useNames();
  const unitId = Form.useWatch<string | undefined>('unitId') ?? '';
  const posts = useQuery({ ...postsOfUnit(useTenant(), unitId), enabled: unitId !== '' });
  return (
    <Form.Item name="postId" label={t('overseeing.post')} extra={t('overseeing.postHint')}>
      <Select
        allowClear
        loading={posts.isFetching}
        options={(posts.data?.items ?? []).map((post) => ({ value: post.id, label: title(post) }))}
      />
    </Form.Item>
  );
}

/** Tells the department that it was put right, once the bureau itself confirmed it. */
export function ReportDrawer({ finding, onClose }: { finding: OutsideFinding; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ words: string }, unknown>
      title={t('overseeing.report')}
      submitLabel={t('overseeing.report')}
      version={finding.version}
      send={({ words }, intent) => reportRectification(finding.id, words.trim(), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('overseeing.reported')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('overseeing.reportExplain')}</p>
          <Form.Item
            name="words"
            label={t('overseeing.rectifiedWords')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.needed', { label: t('overseeing.rectifiedWords') }),
              },
            ]}
          >
            <Input.TextArea rows={4} maxLength={1000} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
