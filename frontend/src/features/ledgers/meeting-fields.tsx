import { Collapse, Form } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActToRecord, Seat } from '@/api/schema';
import { postsOfUnit } from '@/lib/posts';
import { useTenant } from '@/lib/session-context';
import { unitChoices } from '@/lib/units';
import { postChoices } from '@/ui/proceedings/post-choices';
import { ProceedingsField } from '@/ui/proceedings/proceedings-field';
import { ResolutionsField } from '@/ui/resolutions-field';
import type { ActValues } from './act-fields';

const isMeeting = (values: ActValues) => values.kind === 'meeting' || values.kind === 'training';

/** What went on, of a meeting and of nothing else. */
export const proceedingsContent = (values: ActValues): Pick<ActToRecord, 'proceedings'> =>
  isMeeting(values) && values.proceedings ? { proceedings: values.proceedings } : {};

/** What a meeting says beside the record of the act, and only then. */
export const meetingContent = (values: ActValues): Pick<ActToRecord, 'proceedings' | 'resolutions'> => ({
  ...proceedingsContent(values),
  ...(isMeeting(values) && values.resolutions?.length ? { resolutions: values.resolutions } : {}),
});

interface Props {
  unitId: string;
  /** The posts that a record which is corrected names already. */
  named?: Seat[];
  /** Whether a duty may come of it: the correction of a record carries nothing out. */
  resolves?: boolean;
}

/** What went on and what was resolved: folded away, so that the common case stays quick. */
export function MeetingFields({ unitId, named = [], resolves = true }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const posts = useQuery(postsOfUnit(tenant, unitId));
  const units = useQuery({ ...unitChoices(tenant), enabled: resolves });
  const present = Form.useWatch<string[] | undefined>('presentPostIds') ?? [];
  return (
    <Collapse
      className="optional-parts"
      items={[
        {
          key: 'proceedings',
          label: t('meeting.process'),
          children: (
            <Form.Item name="proceedings">
              <ProceedingsField posts={postChoices(posts.data?.items ?? [], named)} present={present} />
            </Form.Item>
          ),
        },
        ...(resolves
          ? [
              {
                key: 'resolutions',
                label: t('meeting.resolving'),
                children: (
                  <Form.Item name="resolutions">
                    <ResolutionsField units={units.data?.units ?? []} unitId={unitId} />
                  </Form.Item>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
