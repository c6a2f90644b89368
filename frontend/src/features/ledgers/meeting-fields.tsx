import { Collapse, Form } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActToRecord } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { unitChoices } from '@/lib/units';
import { ProceedingsField, type PostChoice } from '@/ui/proceedings-field';
import { ResolutionsField } from '@/ui/resolutions-field';
import type { ActValues } from './act-fields';
import { postsOfUnit } from './ledgers.api';

/** What a meeting says beside the record of the act, and only then. */
export const meetingContent = (values: ActValues): Pick<ActToRecord, 'proceedings' | 'resolutions'> =>
  values.kind === 'meeting' || values.kind === 'training'
    ? {
        ...(values.proceedings ? { proceedings: values.proceedings } : {}),
        ...(values.resolutions?.length ? { resolutions: values.resolutions } : {}),
      }
    : {};

/** What went on and what was resolved: folded away, so that the common case stays quick. */
export function MeetingFields({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const posts = useQuery(postsOfUnit(tenant, unitId));
  const units = useQuery(unitChoices(tenant));
  const present = Form.useWatch<string[] | undefined>('presentPostIds') ?? [];
  const choices: PostChoice[] = (posts.data?.items ?? []).map((post) => ({
    value: post.id,
    label: [post.titleZh, post.holder?.name].filter(Boolean).join(' · '),
  }));
  return (
    <Collapse
      className="optional-parts"
      items={[
        {
          key: 'proceedings',
          label: t('meeting.process'),
          children: (
            <Form.Item name="proceedings">
              <ProceedingsField posts={choices} present={present} />
            </Form.Item>
          ),
        },
        {
          key: 'resolutions',
          label: t('meeting.resolving'),
          children: (
            <Form.Item name="resolutions">
              <ResolutionsField units={units.data?.units ?? []} posts={choices} />
            </Form.Item>
          ),
        },
      ]}
    />
  );
}
