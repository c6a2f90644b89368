import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BureauRoundRow, BureauRoundToOpen, Saved } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { useNames } from '@/lib/i18n';
import { overseenBureaus } from '@/lib/overseen-bureaus';
import { useTenant, useToday } from '@/lib/session-context';
import { AppLink, useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ListTable } from '@/ui/list-table';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Needed } from '@/ui/needed';
import { bureauRounds, openBureauRound } from './bureau-rounds.api';
import { CriterionFields, type CriterionValues } from './criterion-fields';

/** The years of bureaus that the department appraised, the latest first. */
export function BureauRoundsPage() {
  const { t } = useTranslation();
  const query = useQuery(bureauRounds(useTenant()));
  const [opening, setOpening] = useState(false);
  return (
    <Page
      title={t('nav.bureauRounds')}
      subtitle={t('overseeing.yearsPurpose')}
      actions={
        <Button type="primary" onClick={() => setOpening(true)}>
          {t('overseeing.openYear')}
        </Button>
      }
    >
      <QueryView query={query} what={t('overseeing.years')}>
        {({ items }) => (
          <ListTable<BureauRoundRow>
            none={t('overseeing.noYears')}
            label={t('overseeing.years')}
            items={items}
            rowKey="id"
            columns={[
              {
                title: t('appraisal.title'),
                key: 'title',
                render: (_, each) => (
                  <AppLink href={`/oversight/appraisal-rounds/${each.id}`}>{each.title}</AppLink>
                ),
              },
              { title: t('overseeing.year'), key: 'year', width: '6em', render: (_, each) => each.year },
              {
                title: t('appraisal.state'),
                key: 'state',
                width: '26em',
                render: (_, each) => (
                  <>
                    <strong>
                      {each.closedOn
                        ? t('overseeing.closed', { day: each.closedOn })
                        : t('overseeing.running')}
                    </strong>{' '}
                    <span className="quiet">
                      {t('overseeing.yearProgress', {
                        bureaus: each.bureaus,
                        settled: each.settled,
                        announced: each.announced,
                        objections: each.objections,
                      })}
                    </span>
                  </>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      {opening && <OpenDrawer onClose={() => setOpening(false)} />}
    </Page>
  );
}

interface Values {
  title: string;
  year: number;
  figuresOn: string;
  whereNothingIsOwed: 'full-points' | 'left-out';
  objectionDays: number;
  bureauIds: string[];
  criteria: CriterionValues[];
  grades: { titleZh?: string; from?: number }[];
}

/** Everything by which the year is appraised; it is fixed with the opening. */
function OpenDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { name } = useNames();
  const tenant = useTenant();
  const year = yearOf(useToday());
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const bureaus = useQuery(overseenBureaus(tenant));
  const rules = ['full-points', 'left-out'] as const;
  return (
    <CommandDrawer<Values, Saved>
      title={t('overseeing.openYear')}
      submitLabel={t('overseeing.openYear')}
      initialValues={{
        year,
        whereNothingIsOwed: 'full-points',
        objectionDays: 7,
        bureauIds: [],
        criteria: [{ kind: 'quantitative', figure: 'duties-met', weight: 100 }],
        grades: [],
      }}
      send={(values, intent) => openBureauRound(toSend(values), intent)}
      done={async (saved) => {
        await cache.invalidateQueries({ queryKey: [tenant, 'bureau-rounds'] });
        navigate(`/oversight/appraisal-rounds/${saved.id}`);
      }}
      doneWords={t('overseeing.yearOpened')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('overseeing.openExplain')}</p>
          <Needed name={['title']} label={t('appraisal.title')}>
            <Input maxLength={200} />
          </Needed>
          <Needed name={['year']} label={t('overseeing.year')}>
            <InputNumber min={2000} max={2100} precision={0} />
          </Needed>
          <Needed name={['figuresOn']} label={t('appraisal.figuresOn')} hint={t('appraisal.figuresOnHint')}>
            <DayField />
          </Needed>
          <Needed name={['bureauIds']} label={t('overseeing.bureaus')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              loading={bureaus.isFetching}
              options={(bureaus.data?.items ?? []).map((bureau) => ({
                value: bureau.tenantId,
                label: name(bureau),
              }))}
            />
          </Needed>
          <Needed name={['whereNothingIsOwed']} label={t('appraisal.nothingOwed')}>
            <Select
              options={rules.map((value) => ({ value, label: t(`appraisal.nothingOwedRules.${value}`) }))}
            />
          </Needed>
          <Needed name={['objectionDays']} label={t('appraisal.objectionDays')}>
            <InputNumber min={1} max={60} precision={0} />
          </Needed>
          <h3>{t('appraisal.criteria')}</h3>
          <p className="quiet">{t('appraisal.criteriaHint')}</p>
          <CriterionFields points={[]} />
          <h3>{t('overseeing.grades')}</h3>
          <GradeFields />
        </>
      )}
    </CommandDrawer>
  );
}

function GradeFields() {
  const { t } = useTranslation();
  return (
    <Form.List name="grades">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <fieldset key={field.key} className="field-group">
              <Needed name={[field.name, 'titleZh']} label={t('overseeing.grade')}>
                <Input maxLength={40} />
              </Needed>
              <Needed name={[field.name, 'from']} label={t('overseeing.gradeFrom')}>
                <InputNumber min={0} max={100} />
              </Needed>
              <Button size="small" onClick={() => remove(field.name)}>
                {t('appraisal.remove')}
              </Button>
            </fieldset>
          ))}
          <Form.Item>
            <Button onClick={() => add({})}>{t('overseeing.addGrade')}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

const toSend = ({ criteria, grades, ...rest }: Values): BureauRoundToOpen => ({
  ...rest,
  criteria: criteria.map(({ kind, words, weight, figure, category, maximum }) => ({
    ...(kind ? { kind } : {}),
    weight: weight ?? 0,
    ...(words ? { words } : {}),
    ...(figure ? { figure } : {}),
    ...(category ? { category } : {}),
    ...(maximum ? { maximum } : {}),
  })),
  grades: grades.map(({ titleZh, from }) => ({ ...(titleZh ? { titleZh } : {}), from: from ?? 0 })),
});
