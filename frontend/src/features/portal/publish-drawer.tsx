import { Form, Input, Radio, Select, type FormInstance } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationKind } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { issuedBulletins, portalKeys, previewPublication, publish, type Which } from './portal.api';
import { PublicationContent } from './publication-content';

interface Values {
  kind: string;
  year?: number;
  subjectId?: string;
  form: 'frozen' | 'live';
  titleZh?: string;
}
interface Props {
  kinds: PublicationKind[];
  onClose: () => void;
}

/** Nothing is published that was not looked at: what is frozen has to be what was shown. */
export function PublishDrawer({ kinds, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const thisYear = yearOf(useToday());
  const seen = useRef<string>(undefined);
  // What another kind was asked for stays in the form and is not sent.
  const which = ({ kind, year, subjectId }: Values): Which => {
    const chosen = kinds.find(({ code }) => code === kind);
    return {
      kind,
      ...(chosen?.ofAYear && year !== undefined ? { year } : {}),
      ...(chosen?.ofASubject && subjectId ? { subjectId } : {}),
    };
  };
  const look = async (values: Values) => {
    const shown = await previewPublication(which(values));
    seen.current = shown.sha256;
    return (
      <section aria-label={t('publication.look')}>
        <p>
          {t(values.form === 'frozen' ? 'publication.lookFrozen' : 'publication.lookLive', {
            title: values.titleZh?.trim() ? values.titleZh : shown.titleZh,
          })}
        </p>
        <PublicationContent contents={shown.contents} />
      </section>
    );
  };
  return (
    <CommandDrawer<Values, unknown>
      title={t('publication.publish')}
      submitLabel={t('publication.publish')}
      initialValues={{ kind: kinds[0]?.code ?? '', year: thisYear, form: 'frozen' }}
      review={{ label: t('publication.look'), load: look }}
      send={(values, intent) =>
        publish(
          {
            ...which(values),
            form: values.form,
            ...(values.titleZh?.trim() ? { titleZh: values.titleZh.trim() } : {}),
            ...(seen.current ? { seenSha256: seen.current } : {}),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: portalKeys.publications(tenant) })}
      doneWords={t('publication.isPublished')}
      onClose={onClose}
    >
      {(form) => <Fields form={form} kinds={kinds} thisYear={thisYear} />}
    </CommandDrawer>
  );
}

function BulletinField() {
  const { t } = useTranslation();
  const query = useQuery(issuedBulletins(useTenant()));
  return (
    <Form.Item
      name="subjectId"
      label={t('publication.bulletin')}
      extra={t('publication.bulletinHint')}
      rules={[{ required: true, message: t('publication.bulletinNeeded') }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={query.isPending}
        notFoundContent={t('publication.noBulletins')}
        options={(query.data?.items ?? []).map(({ id, number, title }) => ({
          value: id,
          label: `${number ?? ''} ${title}`.trim(),
        }))}
      />
    </Form.Item>
  );
}

interface FieldsProps {
  form: FormInstance<Values>;
  kinds: PublicationKind[];
  thisYear: number;
}

function Fields({ form, kinds, thisYear }: FieldsProps) {
  const { t } = useTranslation();
  const { title } = useNames();
  const code = Form.useWatch('kind', form) as string | undefined;
  const chosen = kinds.find((kind) => kind.code === code);
  return (
    <>
      <Form.Item name="kind" label={t('publication.kind')}>
        <Radio.Group options={kinds.map((kind) => ({ value: kind.code, label: title(kind) }))} />
      </Form.Item>
      {chosen?.ofASubject && <BulletinField />}
      {chosen?.ofAYear && (
        <Form.Item name="year" label={t('ui.year')}>
          <Select
            options={[thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map((year) => ({
              value: year,
              label: t('ui.yearIs', { year }),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="form" label={t('publication.form')} extra={t('publication.formWhy')}>
        <Radio.Group
          options={(['frozen', 'live'] as const).map((each) => ({
            value: each,
            label: t(`publication.forms.${each}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="titleZh" label={t('publication.ownTitle')}>
        <Input maxLength={100} showCount />
      </Form.Item>
    </>
  );
}
