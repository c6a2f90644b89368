import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Labelled } from './labelled';
import type { Held, PostChoice } from './proceedings';

interface Props {
  value: NonNullable<Held['study']>;
  onChange: (study: NonNullable<Held['study']>) => void;
  posts: PostChoice[];
}

/** Who led the study, and which documents were studied. */
export function StudyPart({ value, onChange, posts }: Props) {
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
