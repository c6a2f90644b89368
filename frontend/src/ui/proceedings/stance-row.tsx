import { Checkbox, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { meetingsZhCN } from '@/locales/meetings.zh-cn';
import type { PostChoice, Stance } from './proceedings';

const kinds = Object.keys(meetingsZhCN.stanceKinds) as (keyof typeof meetingsZhCN.stanceKinds)[];

interface Props {
  post: PostChoice;
  stance: Stance | undefined;
  onChange: (stance: Stance | undefined) => void;
}

/** Where one of those present stood. Only who was against may have objected clearly, and only a clear objection is overruled. */
export function StanceRow({ post, stance, onChange }: Props) {
  const { t } = useTranslation();
  const change = (part: Partial<Stance>) =>
    onChange({
      kind: 'for',
      clearObjection: false,
      overruled: false,
      ...stance,
      postId: post.value,
      ...part,
    });
  return (
    <Flex gap="small" wrap className="field-row">
      <span style={{ minWidth: '12em' }}>{post.label}</span>
      <Select
        aria-label={t('meeting.stanceOf', { post: post.label })}
        allowClear
        placeholder={t('meeting.notStanding')}
        value={stance?.kind ?? null}
        onChange={(kind: Stance['kind'] | undefined) =>
          kind
            ? change({ kind, ...(kind === 'against' ? {} : { clearObjection: false, overruled: false }) })
            : onChange(undefined)
        }
        options={kinds.map((each) => ({ value: each, label: t(`meeting.stanceKinds.${each}`) }))}
        style={{ minWidth: '8em' }}
      />
      {stance?.kind === 'against' && (
        <Checkbox
          checked={stance.clearObjection ?? false}
          onChange={(event) =>
            change({
              clearObjection: event.target.checked,
              ...(event.target.checked ? {} : { overruled: false }),
            })
          }
        >
          {t('meeting.clearObjection')}
        </Checkbox>
      )}
      {stance?.clearObjection && (
        <Checkbox
          checked={stance.overruled ?? false}
          onChange={(event) => change({ overruled: event.target.checked })}
        >
          {t('meeting.overruled')}
        </Checkbox>
      )}
    </Flex>
  );
}
