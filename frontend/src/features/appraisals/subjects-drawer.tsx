import { Button, Form, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppraisalRound, OrganisationUnit, SubjectToName } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { Needed } from '@/ui/needed';
import { PersonSelect } from '@/ui/person-select';
import { nameSubjects } from './appraisals.api';
import { HeldPostSelect } from './fields';

interface SubjectValues {
  kind: 'body' | 'post';
  unitId?: string;
  postId?: string;
  representativeId?: string;
}
interface Values {
  subjects: SubjectValues[];
  assessorId: string;
  settlerId: string;
  reviewerId: string;
}
interface Props {
  view: AppraisalRound;
  units: OrganisationUnit[];
  onClose: () => void;
}

/** Whom the round appraises. Those who handle it are chosen once, for all of them. */
export function SubjectsDrawer({ view, units, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('appraisal.nameSubjects')}
      submitLabel={t('appraisal.save')}
      version={view.round.version}
      initialValues={{ subjects: [{ kind: view.kinds[0] === 'post' ? 'post' : 'body' }] }}
      send={(values, intent) => nameSubjects(view.round.id, toSend(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant, 'appraisals'] })}
      doneWords={t('appraisal.subjectsNamed')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('appraisal.subjectsHint')}</p>
          {(['assessor', 'settler', 'reviewer'] as const).map((who) => (
            <Needed key={who} name={`${who}Id`} label={t(`appraisal.${who}`)}>
              <PersonSelect />
            </Needed>
          ))}
          <SubjectFields kinds={view.kinds} units={units} />
        </>
      )}
    </CommandDrawer>
  );
}

function SubjectFields({ kinds, units }: { kinds: readonly string[]; units: OrganisationUnit[] }) {
  const { t } = useTranslation();
  return (
    <Form.List name="subjects">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <fieldset key={field.key} className="field-group">
              <legend>{t('appraisal.subjectIs', { number: index + 1 })}</legend>
              <SubjectField at={field.name} kinds={kinds} units={units} />
              {fields.length > 1 && (
                <Button
                  size="small"
                  aria-label={`${t('appraisal.remove')}：${t('appraisal.subjectIs', { number: index + 1 })}`}
                  onClick={() => remove(field.name)}
                >
                  {t('appraisal.remove')}
                </Button>
              )}
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({ kind: kinds[0] })}>{t('appraisal.addSubject')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function SubjectField({
  at,
  kinds,
  units,
}: {
  at: number;
  kinds: readonly string[];
  units: OrganisationUnit[];
}) {
  const { t } = useTranslation();
  const kind = Form.useWatch<SubjectValues['kind'] | undefined>(['subjects', at, 'kind']);
  return (
    <>
      <Needed name={[at, 'kind']} label={t('appraisal.subjectKind')}>
        <Select
          options={kinds.map((value) => ({ value, label: t(`appraisal.subjectKinds.${value as 'body'}`) }))}
        />
      </Needed>
      {kind === 'post' ? (
        <Needed name={[at, 'postId']} label={t('appraisal.post')}>
          <HeldPostSelect />
        </Needed>
      ) : (
        <>
          <Needed name={[at, 'unitId']} label={t('appraisal.unit')}>
            <UnitSelect units={units} />
          </Needed>
          <Needed
            name={[at, 'representativeId']}
            label={t('appraisal.speaker')}
            hint={t('appraisal.speakerHint')}
          >
            <PersonSelect />
          </Needed>
        </>
      )}
    </>
  );
}

const toSend = ({ subjects, ...handlers }: Values): SubjectToName[] =>
  subjects.map(({ kind, unitId, postId, representativeId }) => ({
    ...handlers,
    ...(kind === 'post'
      ? { postId: postId ?? null }
      : { unitId: unitId ?? null, representativeId: representativeId ?? null }),
  }));
