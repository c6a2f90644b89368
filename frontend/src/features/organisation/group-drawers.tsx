import { Form, Input, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LeadingGroup, LeadingGroupToEstablish, Organisation } from '@/api/schema';
import { useCodes, useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { UnitSelect } from '@/ui/unit-select';
import { PostSelect, PostsSelect } from './post-select';
import { composeGroup, endGroup, establishGroup, locateOffice } from './structure.api';

const filled = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as T;

/** A rule for a field that has to be filled. */
function useNeeded() {
  const { t } = useTranslation();
  return (label: string) => ({
    label,
    rules: [{ required: true, message: t('form.needed', { label }) }],
  });
}

function SeatFields() {
  const { t } = useTranslation();
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="headPostId" {...needed(t('structure.group.head'))}>
        <PostSelect />
      </Form.Item>
      <Form.Item name="deputyPostIds" label={t('structure.group.deputies')}>
        <PostsSelect />
      </Form.Item>
      <Form.Item name="memberPostIds" label={t('structure.group.members')}>
        <PostsSelect />
      </Form.Item>
    </>
  );
}

export function EstablishGroupDrawer({
  organisation,
  onClose,
}: {
  organisation: Organisation;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const code = useCodes();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = useNeeded();
  return (
    <CommandDrawer<LeadingGroupToEstablish, unknown>
      title={t('structure.group.establish')}
      submitLabel={t('structure.group.establish')}
      initialValues={{ level: 'bureau', establishedOn: today }}
      send={(values, intent) => establishGroup(filled(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('structure.group.established')}
      onClose={onClose}
    >
      {() => (
        <>
          <Form.Item name="nameZh" {...needed(t('structure.group.name'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="level" label={t('structure.group.level')}>
            <Radio.Group
              options={(['bureau', 'unit'] as const).map((value) => ({
                value,
                label: code('groupLevel', value),
              }))}
            />
          </Form.Item>
          <Form.Item name="unitId" {...needed(t('structure.group.unit'))}>
            <UnitSelect units={organisation.units} />
          </Form.Item>
          <Form.Item name="article" label={t('structure.group.article')}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item name="documentNumber" label={t('structure.group.document')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="establishedOn" {...needed(t('structure.group.establishedOn'))}>
            <DayField />
          </Form.Item>
          <SeatFields />
          <Form.Item name="officeUnitId" label={t('structure.group.officeUnit')}>
            <UnitSelect units={organisation.units} allowClear />
          </Form.Item>
          <Form.Item name="officeHeadPostId" label={t('structure.group.officeHead')}>
            <PostSelect />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

export type GroupStep = 'compose' | 'locate' | 'end';

interface Values {
  headPostId: string;
  deputyPostIds?: string[];
  memberPostIds?: string[];
  officeUnitId: string;
  officeHeadPostId?: string;
  on: string;
  reason: string;
}

/** Compose anew, move the office, end. */
export function GroupDrawer({
  group,
  organisation,
  step,
  onClose,
}: {
  group: LeadingGroup;
  organisation: Organisation;
  step: GroupStep;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { name } = useNames();
  const tenant = useTenant();
  const today = useToday();
  const cache = useQueryClient();
  const needed = useNeeded();
  const seats = (part: string) => group.seats.filter((seat) => seat.part === part).map((seat) => seat.postId);
  const [head] = seats('head');
  const titles = {
    compose: t('structure.group.composeOf', { name: name(group) }),
    locate: t('structure.group.locateOf', { name: name(group) }),
    end: t('structure.group.endOf', { name: name(group) }),
  };
  const labels = {
    compose: t('structure.group.compose'),
    locate: t('structure.group.locate'),
    end: t('structure.end'),
  };
  const done = {
    compose: t('structure.group.composed'),
    locate: t('structure.group.located'),
    end: t('structure.group.endedDone'),
  };
  return (
    <CommandDrawer<Values, unknown>
      title={titles[step]}
      submitLabel={labels[step]}
      danger={step === 'end'}
      version={group.version}
      initialValues={{
        on: today,
        ...(head ? { headPostId: head } : {}),
        deputyPostIds: seats('deputy-head'),
        memberPostIds: seats('member'),
        ...(group.office ? { officeUnitId: group.office.unitId } : {}),
        ...(group.office?.headPostId ? { officeHeadPostId: group.office.headPostId } : {}),
      }}
      send={({ on, reason, officeUnitId, officeHeadPostId, ...posts }, intent) => {
        if (step === 'end') return endGroup(group.id, { on, reason }, intent);
        return step === 'locate'
          ? locateOffice(
              group.id,
              filled({ officeUnitId, officeHeadPostId: officeHeadPostId ?? null, on }),
              intent,
            )
          : composeGroup(group.id, { ...posts, on }, intent);
      }}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={done[step]}
      onClose={onClose}
    >
      {() => (
        <>
          {step === 'compose' && <p className="quiet">{t('structure.group.composeHint')}</p>}
          {step === 'compose' && <SeatFields />}
          {step === 'locate' && (
            <>
              <Form.Item name="officeUnitId" {...needed(t('structure.group.officeUnit'))}>
                <UnitSelect units={organisation.units} />
              </Form.Item>
              <Form.Item name="officeHeadPostId" label={t('structure.group.officeHead')}>
                <PostSelect />
              </Form.Item>
            </>
          )}
          <Form.Item name="on" {...needed(t('structure.from'))}>
            <DayField />
          </Form.Item>
          {step === 'end' && (
            <Form.Item name="reason" {...needed(t('structure.reason'))}>
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
          )}
        </>
      )}
    </CommandDrawer>
  );
}
