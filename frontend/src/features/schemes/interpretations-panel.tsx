import { Button, Flex, Form, Input, Select, Tag } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interpretation, SchemeDetails } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EmptyNote } from '@/ui/empty-note';
import { QueryView } from '@/ui/query-view';
import { EnglishNote } from './english-note';
import { InterpretationCard } from './interpretation-card';
import { proposeInterpretation, schemeInterpretations } from './margins.api';

type Ambiguity = SchemeDetails['ambiguities'][number];

/** What the text leaves unclear until somebody decides, and how the bureau reads its articles. */
export function InterpretationsPanel({ scheme }: { scheme: SchemeDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  const query = useQuery(schemeInterpretations(useTenant(), scheme.id));
  const [about, setAbout] = useState<Ambiguity | 'any'>();
  return (
    <QueryView query={query} what={t('margins.interpretations')}>
      {({ items, undecided, canPropose }) => {
        const free = items.filter((each) => each.ambiguityId === null);
        const of = (point: Ambiguity) => items.filter((each) => each.ambiguityId === point.id);
        return (
          <>
            <Flex gap="middle" align="center" wrap className="form-block">
              <strong>
                {t('margins.undecidedCount', { count: undecided.length, of: scheme.ambiguities.length })}
              </strong>
              {canPropose && <Button onClick={() => setAbout('any')}>{t('margins.propose')}</Button>}
            </Flex>
            <ul className="open-points">
              {scheme.ambiguities.map((point) => (
                <li key={point.id} className="ambiguity">
                  <code>{point.id}</code> {code('ambiguity', point.kind ?? 'other')}{' '}
                  <span className="quiet">
                    {point.articles.map((ref) => t('line.articleIs', { article: ref })).join('、')}
                  </span>{' '}
                  <Tag color={undecided.includes(point.id) ? 'gold' : 'green'}>
                    {t(undecided.includes(point.id) ? 'margins.undecided' : 'margins.decidedPoint')}
                  </Tag>
                  <EnglishNote text={point.textEn} suggested={point.suggestedDefault} />
                  <Cards items={of(point)} scheme={scheme} />
                  {canPropose && undecided.includes(point.id) && (
                    <Button size="small" onClick={() => setAbout(point)}>
                      {t('margins.decide')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <h3>{t('margins.explanations')}</h3>
            {free.length === 0 ? (
              <EmptyNote reason={t('margins.noExplanations')} />
            ) : (
              <Cards items={free} scheme={scheme} />
            )}
            {about && <ProposeDrawer scheme={scheme} about={about} onClose={() => setAbout(undefined)} />}
          </>
        );
      }}
    </QueryView>
  );
}

function Cards({ items, scheme }: { items: Interpretation[]; scheme: SchemeDetails }) {
  return items.map((each) => <InterpretationCard key={each.id} interpretation={each} scheme={scheme} />);
}

interface Values {
  article?: string;
  text?: string;
}

function ProposeDrawer({
  scheme,
  about,
  onClose,
}: {
  scheme: SchemeDetails;
  about: Ambiguity | 'any';
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const point = about === 'any' ? undefined : about;
  const articles =
    point && point.articles.length > 0
      ? point.articles
      : [...new Set(scheme.provisions.map((each) => each.ref))];
  return (
    <CommandDrawer<Values, unknown>
      title={point ? t('margins.decideIs', { id: point.id }) : t('margins.propose')}
      submitLabel={t('margins.proposeNow')}
      initialValues={{ ...(point && articles[0] ? { article: articles[0] } : {}) }}
      send={({ article, text }, intent) =>
        proposeInterpretation(
          scheme.id,
          { article: article ?? '', text: text ?? '', ambiguityId: point?.id ?? null },
          intent,
        )
      }
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('margins.proposed')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('margins.proposeExplain')}</p>
          {point && <EnglishNote text={point.textEn} suggested={point.suggestedDefault} />}
          <Form.Item
            name="article"
            label={t('line.article')}
            rules={[{ required: true, message: t('margins.articleNeeded') }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={articles.map((ref) => ({
                value: ref,
                label: t('line.articleIs', { article: ref }),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="text"
            label={t('margins.interpretation')}
            rules={[{ required: true, whitespace: true, message: t('margins.interpretationNeeded') }]}
          >
            <Input.TextArea rows={6} maxLength={4000} showCount />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
