import { Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { meetingsZhCN } from '@/locales/meetings.zh-cn';
import type { Decision, PostChoice, Stance } from './proceedings';
import { StanceRow } from './stance-row';

const decidedBys = Object.keys(meetingsZhCN.decidedBys) as (keyof typeof meetingsZhCN.decidedBys)[];

interface Props {
  value: Decision;
  onChange: (decision: Decision) => void;
  posts: PostChoice[];
}

/** What was decided, who took the decision, and where each of those present stood. */
export function DecisionPart({ value, onChange, posts }: Props) {
  const { t } = useTranslation();
  const taken = value.stances ?? [];
  const take = (postId: string, stance: Stance | undefined) =>
    onChange({
      ...value,
      stances: [...taken.filter((each) => each.postId !== postId), ...(stance ? [stance] : [])],
    });
  return (
    <>
      <Input.TextArea
        aria-label={t('meeting.decision')}
        placeholder={t('meeting.decision')}
        maxLength={1000}
        rows={2}
        value={value.text ?? ''}
        onChange={(event) => onChange({ ...value, text: event.target.value })}
      />
      <Radio.Group
        aria-label={t('meeting.decidedBy')}
        value={value.decidedBy ?? 'collective'}
        onChange={(event) =>
          onChange({
            ...value,
            decidedBy: event.target.value as NonNullable<Decision['decidedBy']>,
            deciderPostId: null,
          })
        }
        options={decidedBys.map((each) => ({ value: each, label: t(`meeting.decidedBys.${each}`) }))}
      />
      {value.decidedBy === 'one-alone' && (
        <Select
          aria-label={t('meeting.decider')}
          placeholder={t('meeting.decider')}
          value={value.deciderPostId ?? null}
          onChange={(deciderPostId: string) => onChange({ ...value, deciderPostId })}
          options={posts}
        />
      )}
      {posts.map((post) => (
        <StanceRow
          key={post.value}
          post={post}
          stance={taken.find((each) => each.postId === post.value)}
          onChange={(stance) => take(post.value, stance)}
        />
      ))}
    </>
  );
}
