import { Form, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationUnit, Saved } from '@/api/schema';
import { outsideBodyNames } from '@/lib/outside-bodies';
import { useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { UnitsSelect } from '@/ui/units-select';
import { checklistChoices, planInspection } from './inspections.api';
import { planDefaults, planned, PlanFields, type PlanValues } from './plan-fields';

interface Values extends PlanValues {
  organiserUnitId: string;
  outsideBodyId?: string;
  unitIds: string[];
}

/** Fixes who looks at which units, by which methods, along which points; the sample is drawn with it. */
export function PlanInspectionDrawer({ units, onClose }: { units: OrganisationUnit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const points = useQuery(checklistChoices(tenant));
  const bodies = useQuery(outsideBodyNames(tenant));
  const root = units.find((unit) => unit.parentId === null && unit.dissolvedOn === null);
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <CommandDrawer<Values, Saved>
      title={t('inspection.plan')}
      submitLabel={t('inspection.planNow')}
      initialValues={{
        ...planDefaults(today),
        ...(root ? { organiserUnitId: root.id } : {}),
        unitIds: [],
      }}
      send={({ outsideBodyId, ...values }, intent) =>
        planInspection({ ...planned(values), ...(outsideBodyId ? { outsideBodyId } : {}) }, intent)
      }
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/inspections/${saved.id}`);
      }}
      doneWords={t('inspection.planned')}
      onClose={onClose}
    >
      {() => (
        <PlanFields
          points={points.data?.items}
          inspector={
            <>
              <Form.Item
                name="organiserUnitId"
                label={t('inspection.organiser')}
                rules={needed(t('inspection.organiser'))}
              >
                <UnitSelect units={units} />
              </Form.Item>
              <Form.Item
                name="outsideBodyId"
                label={t('inspection.outside')}
                extra={t('inspection.outsideHint')}
              >
                <Select
                  allowClear
                  options={(bodies.data?.items ?? []).map((body) => ({ value: body.id, label: body.nameZh }))}
                />
              </Form.Item>
            </>
          }
          scope={
            <Form.Item
              name="unitIds"
              label={t('inspection.units')}
              extra={t('inspection.unitsHint')}
              rules={needed(t('inspection.units'))}
            >
              <UnitsSelect units={units} />
            </Form.Item>
          }
        />
      )}
    </CommandDrawer>
  );
}
