import { Alert, Button, Form, Input, Radio, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttributionFacts, AttributionPreview, CaseFile } from '@/api/schema';
import { asProblem } from '@/lib/problem';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { useProblemWords } from '@/ui/problem-words';
import { Needed } from '@/ui/needed';
import { AttributionTable } from './case-attribution';
import { factsOf, type CaseValues } from './case-values';
import { saysWhoAnswers } from './case-words';
import { MinutedFields } from './minuted-fields';
import { previewAttribution, standingPosts } from './cases.api';

const known = ['unknown', 'no', 'yes'] as const;
const questions = ['isHead', 'inCharge', 'tookPart', 'overruled', 'decidedAlone'] as const;
const kinds = [
  'principal-leadership',
  'important-leadership',
  'direct-leadership',
  'own-decision',
  'main-responsibility',
  'supervision-responsibility',
  'personal-responsibility',
  'exempt',
] as const;

type Part = NonNullable<AttributionFacts['participants'][number]['part']>;

const parts: Record<string, Part> = {
  team: 'party-organisation',
  'party-organisation': 'party-organisation',
  'discipline-committee': 'discipline-committee',
};

const packSubjectOf = (file: CaseFile, key: string) =>
  file.subjects.find((subject) => subject.key === key)?.packSubject ?? '';

/** Who answers together for what was not put right, as the article says it. */
function JointResponsibility({ rule }: { rule: CaseFile['attributionRules'][number] }) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <Alert
      type="info"
      showIcon
      title={`${t('accountability.articleIs', { article: rule.article })} ${title(rule)}`}
      description={
        <ul className="case-links" aria-label={t('accountability.joint')}>
          {(
            [
              ['party-organisation', 'main-responsibility'],
              ['discipline-committee', 'supervision-responsibility'],
              ['individual', 'personal-responsibility'],
            ] as const
          ).map(([part, kind]) => (
            <li key={part}>
              {t(`accountability.parts.${part}`)}：{t(`accountability.kinds.${kind}`)}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** The facts of each participant, what the rules give on them, and what the investigator finds. */
export function AttributionFields({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const posts = useQuery(standingPosts(useTenant()));
  const others = Form.useWatch<string[] | undefined>('others') ?? [];
  const notRectified = Form.useWatch<boolean | undefined>('notRectified') ?? false;
  const joint = file.attributionRules.find(({ code }) => code === 'non-rectification-joint');
  const label = (id: string) => {
    const post = posts.data?.items.find((each) => each.id === id);
    return post ? `${post.unitNameZh}${title(post)}` : id;
  };
  const parties = [
    ...file.subjects.map((subject) => ({ key: subject.key, label: title(subject) })),
    ...others.map((key) => ({ key, label: label(key) })),
  ];
  return (
    <>
      {!saysWhoAnswers(file) && <Alert type="info" showIcon title={t('accountability.attributionNoRules')} />}
      {saysWhoAnswers(file) && <MinutedFields file={file} />}
      <Needed name="mode" label={t('accountability.mode')}>
        <Select
          options={(['unknown', 'collective', 'sole'] as const).map((value) => ({
            value,
            label: t(`accountability.modes.${value}`),
          }))}
        />
      </Needed>
      {joint && (
        <>
          <Form.Item name="notRectified" label={t('accountability.fact.not-rectified')}>
            <Radio.Group
              options={[
                { value: true, label: t('accountability.known.yes') },
                { value: false, label: t('accountability.known.no') },
              ]}
            />
          </Form.Item>
          {notRectified && <JointResponsibility rule={joint} />}
        </>
      )}
      <Form.Item name="others" label={t('accountability.others')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={(posts.data?.items ?? [])
            .filter(({ id }) => !file.subjects.some(({ key }) => key === id))
            .map((post) => ({ value: post.id, label: `${post.unitNameZh}${title(post)}` }))}
        />
      </Form.Item>
      <Form.Item name="source" label={t('accountability.factSource')}>
        <Input maxLength={500} />
      </Form.Item>
      {parties.map((party) => (
        <PartyFields
          key={party.key}
          id={party.key}
          label={party.label}
          part={notRectified ? (parts[packSubjectOf(file, party.key)] ?? 'individual') : undefined}
        />
      ))}
      <Preview file={file} labels={Object.fromEntries(parties.map(({ key, label: name }) => [key, name]))} />
    </>
  );
}

interface PartyProps {
  id: string;
  label: string;
  /** What the subject of the rules suggests; absent where nothing was left unrectified. */
  part: Part | undefined;
}

function PartyFields({ id, label, part }: PartyProps) {
  const { t } = useTranslation();
  const at = (name: string) => ['parties', id, name];
  return (
    <fieldset className="case-subject-fields">
      <legend>{label}</legend>
      {part && (
        <Form.Item name={at('part')} label={t('accountability.part')} initialValue={part}>
          <Select
            options={(['none', 'party-organisation', 'discipline-committee', 'individual'] as const).map(
              (value) => ({ value, label: t(`accountability.parts.${value}`) }),
            )}
          />
        </Form.Item>
      )}
      {questions.map((question) => (
        <Form.Item
          key={question}
          name={at(question)}
          label={t(`accountability.${question}`)}
          initialValue="unknown"
        >
          <Select options={known.map((value) => ({ value, label: t(`accountability.known.${value}`) }))} />
        </Form.Item>
      ))}
      <Form.Item name={at('objection')} label={t('accountability.objection')} initialValue="unknown">
        <Select
          options={(['unknown', 'none', 'unclear', 'clear'] as const).map((value) => ({
            value,
            label: t(`accountability.objections.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={at('kind')} label={t('accountability.found')} initialValue="none">
        <Select
          options={[
            { value: 'none', label: t('accountability.noResponsibility') },
            ...kinds.map((value) => ({ value, label: t(`accountability.kinds.${value}`) })),
          ]}
        />
      </Form.Item>
      <Form.Item name={at('differsBecause')} label={t('accountability.differsBecause')}>
        <Input maxLength={1000} />
      </Form.Item>
    </fieldset>
  );
}

function Preview({ file, labels }: { file: CaseFile; labels: Record<string, string> }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const form = Form.useFormInstance<CaseValues>();
  const words = useProblemWords();
  const [given, setGiven] = useState<AttributionPreview>();
  const [fault, setFault] = useState<string>();
  const look = async () => {
    try {
      setFault(undefined);
      setGiven(
        await previewAttribution(file.id, factsOf(file, form.getFieldsValue(true) as CaseValues, labels)),
      );
    } catch (error) {
      setFault(words(asProblem(error)));
    }
  };
  return (
    <>
      <Button onClick={() => void look()}>{t('accountability.preview')}</Button>
      {fault && <Alert type="warning" showIcon title={fault} />}
      {given && (
        <AttributionTable
          rows={given.conclusions.map((conclusion, place) => ({
            key: `${conclusion.participant}-${place}`,
            title: labels[conclusion.participant] ?? '',
            conclusion,
            found: '',
          }))}
          ruleTitle={(code) => {
            const rule = file.attributionRules.find((each) => each.code === code);
            return rule ? title(rule) : code;
          }}
        />
      )}
    </>
  );
}
