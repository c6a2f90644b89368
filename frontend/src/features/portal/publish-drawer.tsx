import { Form, Input, Radio, Select, type FormInstance } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationKind } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant, useToday } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { portalKeys, previewPublication, publish } from './portal.api';
import { PublicationContent } from './publication-content';

interface Values {
  kind: string;
  year?: number;
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
  const yearFor = (values: Values) =>
    kinds.find((kind) => kind.code === values.kind)?.ofAYear ? values.year : undefined;
  const look = async (values: Values) => {
    const shown = await previewPublication(values.kind, yearFor(values));
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
      send={(values, intent) => {
        const year = yearFor(values);
        return publish(
          {
            kind: values.kind,
            form: values.form,
            ...(year === undefined ? {} : { year }),
            ...(values.titleZh?.trim() ? { titleZh: values.titleZh.trim() } : {}),
            ...(seen.current ? { seenSha256: seen.current } : {}),
          },
          intent,
        );
      }}
      done={() => cache.invalidateQueries({ queryKey: portalKeys.publications(tenant) })}
      doneWords={t('publication.isPublished')}
      onClose={onClose}
    >
      {(form) => <Fields form={form} kinds={kinds} thisYear={thisYear} />}
    </CommandDrawer>
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
  const chosen = Form.useWatch('kind', form) as string | undefined;
  return (
    <>
      <Form.Item name="kind" label={t('publication.kind')}>
        <Radio.Group options={kinds.map((kind) => ({ value: kind.code, label: title(kind) }))} />
      </Form.Item>
      {kinds.find((kind) => kind.code === chosen)?.ofAYear && (
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
