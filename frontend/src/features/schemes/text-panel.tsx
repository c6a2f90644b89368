import { Button, Flex, Form, Input, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDetails, SchemeText } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { attachText, cite, schemeText, type Citation } from './margins.api';
import { MarkedText } from './marked-words';
import { find } from './marked-text';

/** The words of the issued document with its hash; what a duty rests on is marked. */
export function TextPanel({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const query = useQuery(schemeText(useTenant(), scheme.id));
  const [form, setForm] = useState<'attach' | 'cite'>();
  return (
    <QueryView query={query} what={t('margins.text')}>
      {(text) => (
        <>
          <Flex gap="small" wrap className="form-block">
            {text.can.attach && (
              <Button onClick={() => setForm('attach')}>
                {t(text.text === null ? 'margins.attach' : 'margins.attachAnother')}
              </Button>
            )}
            {text.can.cite && <Button onClick={() => setForm('cite')}>{t('margins.cite')}</Button>}
          </Flex>
          {text.text === null ? (
            <EmptyNote reason={t('margins.noText')} />
          ) : (
            <>
              <p className="quiet">
                {t('margins.textBy', {
                  by: text.attachedBy ?? t('margins.someAccount'),
                  at: text.attachedAt ? beijing(text.attachedAt) : '',
                  count: text.text.length,
                })}
                <br />
                SHA-256 <code className="hash">{text.sha256}</code>
              </p>
              <MarkedText
                text={text.text}
                within={{ start: 0, length: text.text.length }}
                places={text.citations}
              />
              <Citations scheme={scheme} text={text} words={text.text} />
            </>
          )}
          {form === 'attach' && <AttachDrawer scheme={scheme} onClose={() => setForm(undefined)} />}
          {form === 'cite' && text.text !== null && (
            <CiteDrawer scheme={scheme} text={text} words={text.text} onClose={() => setForm(undefined)} />
          )}
        </>
      )}
    </QueryView>
  );
}

interface Whole {
  scheme: SchemeDetails;
  text: SchemeText;
  words: string;
}

function Citations({ scheme, text, words }: Whole) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <>
      <h3>{t('margins.citations', { count: text.citations.length, of: scheme.obligations.length })}</h3>
      <ul className="citations">
        {text.citations.map((each) => {
          const duty = scheme.obligations.find((one) => one.id === each.obligationId);
          return (
            <li key={each.obligationId}>
              <code>{each.obligationId}</code> {duty && title(duty)}
              <blockquote>{words.slice(each.start, each.start + each.length)}</blockquote>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function useAfterwards() {
  const tenant = useTenant();
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: [tenant] });
}

function AttachDrawer({ scheme, onClose }: { scheme: SchemeDetails; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ text?: string }, unknown>
      title={t('margins.attach')}
      submitLabel={t('margins.attachNow')}
      send={({ text }, intent) => attachText(scheme.id, text ?? '', intent)}
      done={useAfterwards()}
      doneWords={t('margins.attached')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <p className="quiet">{t('margins.attachExplain')}</p>
          <label className="form-block">
            {t('margins.textFile')}{' '}
            <input
              type="file"
              accept=".txt,text/plain"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void file.text().then((words) => form.setFieldValue('text', words));
              }}
            />
          </label>
          <Form.Item
            name="text"
            label={t('margins.text')}
            rules={[{ required: true, whitespace: true, message: t('margins.textNeeded') }]}
          >
            <Input.TextArea rows={16} maxLength={300_000} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

interface CiteValues {
  obligationId?: string;
  quote?: string;
}

function CiteDrawer({ scheme, text, words, onClose }: Whole & { onClose: () => void }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const placeOf = ({ obligationId, quote }: CiteValues) => {
    const duty = scheme.obligations.find((each) => each.id === obligationId);
    return find(
      words,
      quote ?? '',
      text.articles.find((each) => each.ref === duty?.article),
    );
  };
  const send = (values: CiteValues, intent: Parameters<typeof cite>[2]) => {
    const place = placeOf(values) ?? { start: 0, length: 0 };
    const citation: Citation = {
      obligationId: values.obligationId ?? '',
      ...place,
      quote: words.slice(place.start, place.start + place.length),
    };
    return cite(scheme.id, citation, intent);
  };
  return (
    <CommandDrawer<CiteValues, unknown>
      title={t('margins.cite')}
      submitLabel={t('margins.citeNow')}
      send={send}
      done={useAfterwards()}
      doneWords={t('margins.cited')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <p className="quiet">{t('margins.citeExplain')}</p>
          <Form.Item
            name="obligationId"
            label={t('line.duty')}
            rules={[{ required: true, message: t('margins.dutyNeeded') }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={scheme.obligations.map((each) => ({
                value: each.id,
                label: `${t('line.articleIs', { article: each.article })} ${title(each)}`,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="quote"
            label={t('margins.quote')}
            rules={[
              {
                validator: async () => {
                  if (!placeOf(form.getFieldsValue(true) as CiteValues))
                    throw new Error(t('margins.quoteNotFound'));
                },
              },
            ]}
          >
            <Input.TextArea rows={4} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
