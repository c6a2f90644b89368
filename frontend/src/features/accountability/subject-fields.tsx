import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseOptions } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { PersonSelect } from '@/ui/person-select';
import { Needed } from '@/ui/needed';
import { CasePostSelect, CaseUnitSelect } from './case-selects';

type Kinds = CaseOptions['subjects'];

/** Against whom: leading bodies and holders of posts, one or several. */
export function SubjectFields({ kinds }: { kinds: Kinds }) {
  const { t } = useTranslation();
  return (
    <Form.List name="subjects">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, place) => (
            <fieldset key={field.key} className="case-subject-fields">
              <legend>
                {t('accountability.subject')} {place + 1}
              </legend>
              <OneSubject place={field.name} kinds={kinds} />
              {fields.length > 1 && (
                <Form.Item>
                  <Button size="small" onClick={() => remove(field.name)}>
                    {t('accountability.removeSubject', { number: place + 1 })}
                  </Button>
                </Form.Item>
              )}
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({})}>{t('accountability.addSubject')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function OneSubject({ place, kinds }: { place: number; kinds: Kinds }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const chosen = Form.useWatch<string | undefined>(['subjects', place, 'packSubject']);
  const kind = kinds.find(({ id }) => id === chosen)?.kind;
  const at = (name: string): [number, string] => [place, name];
  return (
    <>
      <Needed name={at('packSubject')} label={t('accountability.subjectKind')}>
        <Select options={kinds.map((each) => ({ value: each.id, label: title(each) }))} />
      </Needed>
      {kind === 'individual' && (
        <Needed name={at('postId')} label={t('accountability.post')} hint={t('accountability.postHint')}>
          <CasePostSelect />
        </Needed>
      )}
      {kind === 'collective' && (
        <>
          <Needed name={at('unitId')} label={t('accountability.body')}>
            <CaseUnitSelect />
          </Needed>
          <Needed
            name={at('representativeId')}
            label={t('accountability.representative')}
            hint={t('accountability.representativeHint')}
          >
            <PersonSelect />
          </Needed>
        </>
      )}
    </>
  );
}
