import { Form, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FindingToRecord, Inspection, Saved } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { ownerPosts, recordFinding } from './inspections.api';
import { FindingFields } from './step-fields';

interface Props {
  inspection: Inspection;
  onClose: () => void;
}

/** What was found and who puts it right, by when: a duty of the ledger at once. */
export function FindingDrawer({ inspection, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<FindingToRecord, Saved>
      title={t('inspection.find')}
      submitLabel={t('act.save')}
      initialValues={{ severity: 'ordinary' }}
      send={(values, intent) => recordFinding(inspection.id, values, intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('inspection.found')}
      onClose={onClose}
    >
      {() => <Fields inspection={inspection} />}
    </CommandDrawer>
  );
}

function Fields({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const unitId = Form.useWatch<string | undefined>('unitId');
  const posts = useQuery({ ...ownerPosts(tenant, unitId ?? ''), enabled: Boolean(unitId) });
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <>
      <p className="quiet">{t('inspection.findExplain')}</p>
      <Form.Item
        name="unitId"
        label={t('inspection.findingUnit')}
        rules={needed(t('inspection.findingUnit'))}
      >
        <Select
          options={inspection.units
            .filter((unit) => unit.drawn)
            .map((unit) => ({ value: unit.unitId, label: unit.unitNameZh }))}
        />
      </Form.Item>
      <FindingFields inspection={inspection} />
      <Form.Item name="ownerPostId" label={t('inspection.ownerPost')} extra={t('inspection.ownerPostHint')}>
        <Select
          allowClear
          loading={posts.isFetching}
          options={(posts.data?.items ?? []).map((post) => ({
            value: post.id,
            label: [post.titleZh, post.holder?.name].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
    </>
  );
}
