import { Button, Form, Input, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProcedureBook } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { setProcedureBook } from './activities.api';

interface Values {
  templates: { name: string; article?: string; steps: string[] }[];
}

/** The bureau's procedures and their steps in order. */
export function ProcedureBookDrawer({ book, onClose }: { book: ProcedureBook; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('procedure.book')}
      submitLabel={t('act.save')}
      version={book.version}
      initialValues={{
        templates: book.templates.map(({ name, article, steps }) => ({
          name,
          steps,
          ...(article ? { article } : {}),
        })),
      }}
      send={({ templates }, intent) =>
        setProcedureBook(
          {
            templates: templates.map(({ name, article, steps }) => ({
              name,
              steps,
              ...(article?.trim() ? { article } : {}),
            })),
          },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('procedure.bookSet')}
      onClose={onClose}
      placeOf={({ pointer }) => {
        const at = /^\/templates\/(\d+)\//.exec(pointer)?.[1];
        return at === undefined ? '' : t('procedure.number', { number: Number(at) + 1 });
      }}
    >
      {() => (
        <>
          <p className="quiet">{t('procedure.bookHint')}</p>
          <Form.List name="templates">
            {(templates, { add, remove }) => (
              <>
                {templates.map(({ key, name }) => (
                  <TemplateFields key={key} at={name} onRemove={() => remove(name)} />
                ))}
                <Button onClick={() => add({ name: '', steps: [] })}>{t('procedure.add')}</Button>
              </>
            )}
          </Form.List>
        </>
      )}
    </CommandDrawer>
  );
}

function TemplateFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const number = at + 1;
  const needed = (label: string) => [{ required: true, message: t('form.needed', { label }) }];
  return (
    <fieldset className="policy-kinds">
      <legend>{t('procedure.number', { number })}</legend>
      <Form.Item name={[at, 'name']} label={t('procedure.name')} rules={needed(t('procedure.name'))}>
        <Input maxLength={50} aria-label={t('procedure.nameOf', { number })} />
      </Form.Item>
      <Form.Item name={[at, 'article']} label={t('procedure.article')}>
        <Input maxLength={50} aria-label={t('procedure.articleOf', { number })} />
      </Form.Item>
      <Form.Item
        name={[at, 'steps']}
        label={t('procedure.steps')}
        extra={t('procedure.stepsHint')}
        rules={needed(t('procedure.steps'))}
      >
        <Select mode="tags" open={false} suffixIcon={null} aria-label={t('procedure.stepsOf', { number })} />
      </Form.Item>
      <Button type="link" size="small" onClick={onRemove}>
        {t('procedure.remove', { number })}
      </Button>
    </fieldset>
  );
}
