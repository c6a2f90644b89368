import { Form, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Saved } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { overseenBureaus, overseenPoints, planOverseenInspection } from './overseeing.api';
import { planDefaults, planned, PlanFields, type PlanValues } from './plan-fields';

interface Values extends PlanValues {
  bureauIds: string[];
}

/** Fixes which bureaus are looked at, by which methods, along which points; the sample is drawn with it. */
export function PlanOverseenDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const bureaus = useQuery(overseenBureaus(tenant));
  const points = useQuery(overseenPoints(tenant));
  return (
    <CommandDrawer<Values, Saved>
      title={t('inspection.plan')}
      submitLabel={t('inspection.planNow')}
      initialValues={{ ...planDefaults(today), bureauIds: [] }}
      send={(values, intent) => planOverseenInspection(planned(values), intent)}
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/oversight/inspections/${saved.id}`);
      }}
      doneWords={t('inspection.planned')}
      onClose={onClose}
    >
      {() => (
        <PlanFields
          points={points.data?.items}
          scope={
            <Form.Item
              name="bureauIds"
              label={t('overseeing.bureaus')}
              extra={t('overseeing.bureausHint')}
              rules={[{ required: true, message: t('form.needed', { label: t('overseeing.bureaus') }) }]}
            >
              <Select
                mode="multiple"
                showSearch={{ optionFilterProp: 'label' }}
                loading={bureaus.isFetching}
                options={(bureaus.data?.items ?? []).map((bureau) => ({
                  value: bureau.tenantId,
                  label: name(bureau),
                }))}
              />
            </Form.Item>
          }
        />
      )}
    </CommandDrawer>
  );
}
