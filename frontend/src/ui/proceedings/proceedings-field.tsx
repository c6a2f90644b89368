import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeetingNature } from '@/api/schema';
import { meetingsZhCN } from '@/locales/meetings.zh-cn';
import { AbsentPart } from './absent-part';
import { AccountsPart } from './accounts-part';
import { AgendaPart } from './agenda-part';
import { Labelled } from './labelled';
import { fitting, keepsAccounts, keepsStudy, type Held, type PostChoice } from './proceedings';
import { StudyPart } from './study-part';

const natures = Object.keys(meetingsZhCN.natures) as MeetingNature[];

interface Props {
  id?: string;
  value?: Held | undefined;
  onChange?: (held: Held | undefined) => void;
  posts: PostChoice[];
  present: string[];
}

/** What went on in a meeting. Nothing is asked until the kind of meeting is chosen. */
export function ProceedingsField({ id, value, onChange, posts, present }: Props) {
  const { t } = useTranslation();
  const there = posts.filter((post) => present.includes(post.value));
  const change = (part: Partial<Held>) => value && onChange?.(fitting({ ...value, ...part }));
  return (
    <div className="proceedings" id={id}>
      <Labelled label={t('meeting.nature')} hint={t('meeting.natureHint')}>
        <Select
          aria-label={t('meeting.nature')}
          allowClear
          value={value?.nature ?? null}
          onChange={(nature: MeetingNature | undefined) =>
            onChange?.(nature ? fitting({ ...(value ?? {}), nature }) : undefined)
          }
          options={natures.map((each) => ({ value: each, label: t(`meeting.natures.${each}`) }))}
        />
      </Labelled>
      {value && (
        <>
          <Labelled label={t('meeting.chair')}>
            <Select
              aria-label={t('meeting.chair')}
              allowClear
              value={value.chairPostId ?? null}
              onChange={(chairPostId: string | undefined) => change({ chairPostId: chairPostId ?? null })}
              options={there}
            />
          </Labelled>
          <AbsentPart
            value={value.absent ?? []}
            onChange={(absent) => change({ absent })}
            posts={posts.filter((post) => !present.includes(post.value))}
          />
          <AgendaPart
            value={value.agenda ?? []}
            onChange={(agenda) => change({ agenda })}
            posts={there}
            decides={!keepsAccounts(value.nature)}
          />
          {keepsStudy(value.nature) && (
            <StudyPart value={value.study ?? {}} onChange={(study) => change({ study })} posts={there} />
          )}
          {keepsAccounts(value.nature) && (
            <AccountsPart
              value={value.selfAccounts ?? []}
              onChange={(selfAccounts) => change({ selfAccounts })}
              posts={posts}
            />
          )}
        </>
      )}
    </div>
  );
}
