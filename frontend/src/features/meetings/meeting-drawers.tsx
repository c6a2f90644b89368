import { Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Meeting, ProceedingsToRecord, ResolutionToAdopt } from '@/api/schema';
import { postsOfUnit } from '@/lib/posts';
import { useTenant } from '@/lib/session-context';
import { unitChoices } from '@/lib/units';
import { CommandDrawer } from '@/ui/command-drawer';
import { postChoices } from '@/ui/proceedings/post-choices';
import type { PostChoice } from '@/ui/proceedings/proceedings';
import { ProceedingsField } from '@/ui/proceedings/proceedings-field';
import { ResolutionsField } from '@/ui/resolutions-field';
import { adoptResolutions, recordProceedings } from './meetings.api';

interface Props {
  meeting: Meeting;
  onClose: () => void;
}

/** The posts of the unit, and those that the record names already. */
function useChoices(meeting: Meeting): PostChoice[] {
  const posts = useQuery(postsOfUnit(useTenant(), meeting.unitId));
  return postChoices(posts.data?.items ?? [], meeting.seats);
}

export function ProceedingsDrawer({ meeting, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const posts = useChoices(meeting);
  const anew = meeting.proceedings !== null;
  return (
    <CommandDrawer<{ proceedings?: ProceedingsToRecord; reason?: string }, unknown>
      title={anew ? t('meeting.recordAnew') : t('meeting.record')}
      submitLabel={t('act.save')}
      version={meeting.version}
      initialValues={meeting.proceedings ? { proceedings: meeting.proceedings } : {}}
      send={(values, intent) =>
        recordProceedings(
          meeting.id,
          {
            proceedings: values.proceedings as ProceedingsToRecord,
            ...(values.reason?.trim() ? { reason: values.reason } : {}),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('meeting.recorded')}
      onClose={onClose}
    >
      {() => (
        <>
          {anew && (
            <>
              <p className="quiet">{t('meeting.recordExplain')}</p>
              <Form.Item
                name="reason"
                label={t('meeting.recordAnewReason')}
                rules={[
                  {
                    required: true,
                    whitespace: true,
                    message: t('form.needed', { label: t('meeting.recordAnewReason') }),
                  },
                ]}
              >
                <Input.TextArea rows={2} maxLength={500} showCount />
              </Form.Item>
            </>
          )}
          <Form.Item
            name="proceedings"
            rules={[{ required: true, message: t('form.needed', { label: t('meeting.nature') }) }]}
          >
            <ProceedingsField posts={posts} present={meeting.act.presentPostIds} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

export function ResolutionsDrawer({ meeting, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const units = useQuery(unitChoices(tenant));
  return (
    <CommandDrawer<{ resolutions?: ResolutionToAdopt[] }, unknown>
      title={t('meeting.resolve')}
      submitLabel={t('act.save')}
      initialValues={{ resolutions: [{ text: '', dueOn: '' }] }}
      send={(values, intent) => adoptResolutions(meeting.id, values.resolutions ?? [], intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('meeting.adopted')}
      onClose={onClose}
    >
      {() => (
        <Form.Item name="resolutions">
          <ResolutionsField units={units.data?.units ?? []} unitId={meeting.unitId} />
        </Form.Item>
      )}
    </CommandDrawer>
  );
}
