import { Button, Checkbox, Flex, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeetingNature, ProceedingsToRecord } from '@/api/schema';
import { meetingsZhCN } from '@/locales/meetings.zh-cn';
import { DayField } from './day-field';

export interface PostChoice {
  value: string;
  label: string;
}
type Held = ProceedingsToRecord;
type Item = NonNullable<Held['agenda']>[number];
type Decision = NonNullable<Item['decision']>;
type Stance = NonNullable<Decision['stances']>[number];

const natures = Object.keys(meetingsZhCN.natures) as MeetingNature[];
const absences = Object.keys(meetingsZhCN.absences) as (keyof typeof meetingsZhCN.absences)[];
const stances = Object.keys(meetingsZhCN.stanceKinds) as (keyof typeof meetingsZhCN.stanceKinds)[];
const decidedBys = Object.keys(meetingsZhCN.decidedBys) as (keyof typeof meetingsZhCN.decidedBys)[];

/** Meetings in which people speak of themselves: only submission and hearing are kept of them. */
export const keepsAccounts = (nature: string | null | undefined): boolean =>
  nature === 'democratic-life' || nature === 'organisational-life' || nature === 'work-report';
export const keepsStudy = (nature: string | null | undefined): boolean =>
  nature === 'learning' || nature === 'dedicated-study';

/** What another kind of meeting has no place for is left out, so that it is never sent. */
export const fitting = (held: Held): Held => {
  const { study, selfAccounts, ...rest } = held;
  return {
    ...rest,
    ...(keepsStudy(held.nature) && study ? { study } : {}),
    ...(keepsAccounts(held.nature)
      ? {
          ...(selfAccounts ? { selfAccounts } : {}),
          agenda: (held.agenda ?? []).map(({ title }) => ({ title: title ?? '' })),
        }
      : {}),
  };
};

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
          <Absent
            value={value.absent ?? []}
            onChange={(absent) => change({ absent })}
            posts={posts.filter((post) => !present.includes(post.value))}
          />
          <Agenda
            value={value.agenda ?? []}
            onChange={(agenda) => change({ agenda })}
            posts={there}
            decides={!keepsAccounts(value.nature)}
          />
          {keepsStudy(value.nature) && (
            <Study value={value.study ?? {}} onChange={(study) => change({ study })} posts={there} />
          )}
          {keepsAccounts(value.nature) && (
            <Accounts
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

function Labelled({ label, hint, children }: { label: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className="field-part">
      <div className="field-part-label">{label}</div>
      {children}
      {hint && <div className="quiet">{hint}</div>}
    </div>
  );
}

interface Rows<T> {
  value: T[];
  onChange: (rows: T[]) => void;
  posts: PostChoice[];
}
const put = <T,>(rows: T[], at: number, part: Partial<T>): T[] =>
  rows.map((row, index) => (index === at ? { ...row, ...part } : row));
const without = <T,>(rows: T[], at: number): T[] => rows.filter((_, index) => index !== at);

function Absent({ value, onChange, posts }: Rows<NonNullable<Held['absent']>[number]>) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('meeting.absent')}>
      {value.map((row, at) => (
        <Flex key={at} gap="small" wrap className="field-row">
          <Select
            aria-label={`${t('meeting.absent')} ${at + 1}`}
            value={row.postId || null}
            onChange={(postId: string) => onChange(put(value, at, { postId }))}
            options={posts}
            style={{ minWidth: '14em', flex: 1 }}
          />
          <Select
            aria-label={`${t('meeting.reason')} ${at + 1}`}
            value={row.reason ?? null}
            onChange={(reason) => onChange(put(value, at, { reason }))}
            options={absences.map((each) => ({ value: each, label: t(`meeting.absences.${each}`) }))}
            style={{ minWidth: '10em' }}
          />
          <Button onClick={() => onChange(without(value, at))}>{t('meeting.remove')}</Button>
        </Flex>
      ))}
      <Button
        disabled={posts.length === 0}
        onClick={() => onChange([...value, { postId: posts[0]?.value ?? '', reason: 'official-duty' }])}
      >
        {t('meeting.addAbsent')}
      </Button>
    </Labelled>
  );
}

function Agenda({ value, onChange, posts, decides }: Rows<Item> & { decides: boolean }) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('meeting.agenda')}>
      {value.map((item, at) => (
        <div key={at} className="field-group">
          <Flex gap="small">
            <Input
              aria-label={`${t('meeting.itemTitle')} ${at + 1}`}
              placeholder={t('meeting.itemTitle')}
              maxLength={200}
              value={item.title ?? ''}
              onChange={(event) => onChange(put(value, at, { title: event.target.value }))}
            />
            <Button onClick={() => onChange(without(value, at))}>{t('meeting.remove')}</Button>
          </Flex>
          {decides && (
            <Checkbox
              checked={Boolean(item.decision)}
              onChange={(event) =>
                onChange(
                  put(value, at, {
                    decision: event.target.checked
                      ? { text: '', decidedBy: 'collective', stances: [] }
                      : null,
                  }),
                )
              }
            >
              {t('meeting.decided')}
            </Checkbox>
          )}
          {decides && item.decision && (
            <DecisionPart
              value={item.decision}
              onChange={(decision) => onChange(put(value, at, { decision }))}
              posts={posts}
            />
          )}
        </div>
      ))}
      <Button onClick={() => onChange([...value, { title: '' }])}>{t('meeting.addItem')}</Button>
    </Labelled>
  );
}

interface DecisionProps {
  value: Decision;
  onChange: (decision: Decision) => void;
  posts: PostChoice[];
}

function DecisionPart({ value, onChange, posts }: DecisionProps) {
  const { t } = useTranslation();
  const taken = value.stances ?? [];
  const of = (postId: string) => taken.find((each) => each.postId === postId);
  const take = (postId: string, part: Partial<Stance> | undefined) =>
    onChange({
      ...value,
      stances: [
        ...taken.filter((each) => each.postId !== postId),
        ...(part
          ? [
              {
                kind: 'for' as const,
                clearObjection: false,
                overruled: false,
                ...of(postId),
                postId,
                ...part,
              },
            ]
          : []),
      ],
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
        <Flex key={post.value} gap="small" wrap className="field-row">
          <span style={{ minWidth: '12em' }}>{post.label}</span>
          <Select
            aria-label={t('meeting.stanceOf', { post: post.label })}
            allowClear
            placeholder={t('meeting.notStanding')}
            value={of(post.value)?.kind ?? null}
            onChange={(kind: Stance['kind'] | undefined) =>
              take(
                post.value,
                kind
                  ? { kind, ...(kind === 'against' ? {} : { clearObjection: false, overruled: false }) }
                  : undefined,
              )
            }
            options={stances.map((each) => ({ value: each, label: t(`meeting.stanceKinds.${each}`) }))}
            style={{ minWidth: '8em' }}
          />
          {of(post.value)?.kind === 'against' && (
            <Checkbox
              checked={of(post.value)?.clearObjection ?? false}
              onChange={(event) =>
                take(post.value, {
                  clearObjection: event.target.checked,
                  ...(event.target.checked ? {} : { overruled: false }),
                })
              }
            >
              {t('meeting.clearObjection')}
            </Checkbox>
          )}
          {of(post.value)?.clearObjection && (
            <Checkbox
              checked={of(post.value)?.overruled ?? false}
              onChange={(event) => take(post.value, { overruled: event.target.checked })}
            >
              {t('meeting.overruled')}
            </Checkbox>
          )}
        </Flex>
      ))}
    </>
  );
}

interface StudyProps {
  value: NonNullable<Held['study']>;
  onChange: (study: NonNullable<Held['study']>) => void;
  posts: PostChoice[];
}

function Study({ value, onChange, posts }: StudyProps) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('meeting.study')}>
      <Select
        aria-label={t('meeting.studyLead')}
        placeholder={t('meeting.studyLead')}
        allowClear
        value={value.leadPostId ?? null}
        onChange={(leadPostId: string | undefined) => onChange({ ...value, leadPostId: leadPostId ?? null })}
        options={posts}
      />
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        aria-label={t('meeting.studied')}
        placeholder={t('meeting.studied')}
        value={value.documents ?? []}
        onChange={(documents: string[]) => onChange({ ...value, documents })}
      />
    </Labelled>
  );
}

function Accounts({ value, onChange, posts }: Rows<NonNullable<Held['selfAccounts']>[number]>) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('meeting.accounts')} hint={t('meeting.accountsHint')}>
      {value.map((row, at) => (
        <Flex key={at} gap="small" wrap className="field-row">
          <Select
            aria-label={`${t('meeting.post')} ${at + 1}`}
            value={row.postId || null}
            onChange={(postId: string) => onChange(put(value, at, { postId }))}
            options={posts}
            style={{ minWidth: '14em', flex: 1 }}
          />
          <DayField
            id={`submitted-${at}`}
            value={row.submittedOn ?? null}
            onChange={(day) => onChange(put(value, at, { submittedOn: day ?? null }))}
          />
          <DayField
            id={`heard-${at}`}
            value={row.heardOn ?? null}
            onChange={(day) => onChange(put(value, at, { heardOn: day ?? null }))}
          />
          <Button onClick={() => onChange(without(value, at))}>{t('meeting.remove')}</Button>
        </Flex>
      ))}
      <Button
        disabled={posts.length === 0}
        onClick={() =>
          onChange([...value, { postId: posts[0]?.value ?? '', submittedOn: null, heardOn: null }])
        }
      >
        {t('meeting.addAccount')}
      </Button>
    </Labelled>
  );
}
