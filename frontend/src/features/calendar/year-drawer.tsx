import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEffect, CalendarYear, CalendarYearToTake } from '@/api/schema';
import { asProblem, type Problem } from '@/lib/problem';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { DayField } from '@/ui/day-field';
import { ProblemPanel } from '@/ui/problem-panel';
import { previewYear, takeYear } from './calendar.api';

interface Values {
  year: number;
  noticeNumber: string;
  noticeTitle: string;
  publishedOn?: string | null;
  holidays: { nameZh: string; nameEn?: string | null; from: string; to: string }[];
  workingRestDays: string[];
}

const content = (values: Values): CalendarYearToTake => ({
  noticeNumber: values.noticeNumber,
  noticeTitle: values.noticeTitle,
  publishedOn: values.publishedOn ?? null,
  holidays: (values.holidays ?? []).map((holiday) => ({ ...holiday, nameEn: holiday.nameEn ?? null })),
  workingRestDays: [...(values.workingRestDays ?? [])].sort(),
});

interface Props {
  year: CalendarYear;
  version: number;
  onClose: () => void;
}

/** The arrangement of a year as its notice has it, with what it changes shown before it is taken in. */
export function YearDrawer({ year, version, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<Values, unknown>
      title={t('calendar.yearTitle', { year: year.year })}
      submitLabel={t('calendar.take')}
      version={version}
      initialValues={year}
      send={(values, intent) => takeYear(values.year, content(values), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('calendar.taken')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="year" label={t('ui.year')} rules={[{ required: true, message: t('ui.year') }]}>
            <InputNumber min={2000} max={2100} precision={0} disabled={year.noticeNumber !== ''} />
          </Form.Item>
          {(['noticeNumber', 'noticeTitle'] as const).map((name) => (
            <Form.Item
              key={name}
              name={name}
              label={t(`calendar.${name}`)}
              rules={[{ required: true, whitespace: true, message: t(`calendar.${name}`) }]}
            >
              <Input maxLength={100} />
            </Form.Item>
          ))}
          <Form.Item name="publishedOn" label={t('calendar.publishedOn')}>
            <DayField />
          </Form.Item>
          <Holidays />
          <Form.Item
            name="workingRestDays"
            label={t('calendar.workingRestDays')}
            extra={t('calendar.workingRestDaysHint')}
          >
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', ' ']} />
          </Form.Item>
          <Effect
            read={() => {
              const values = form.getFieldsValue(true) as Values;
              return previewYear(values.year, content(values));
            }}
          />
        </>
      )}
    </CommandDrawer>
  );
}

function Holidays() {
  const { t } = useTranslation();
  return (
    <Form.List name="holidays">
      {(fields, { add, remove }) => (
        <fieldset className="policy-kinds">
          <legend>{t('calendar.holidays')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="policy-kind">
              <Form.Item name={[name, 'nameZh']} noStyle>
                <Input
                  aria-label={t('calendar.holidayName')}
                  placeholder={t('calendar.holidayName')}
                  maxLength={100}
                  style={{ flex: '1 1 8em' }}
                />
              </Form.Item>
              {(['from', 'to'] as const).map((end) => (
                <Form.Item
                  key={end}
                  name={[name, end]}
                  rules={[{ required: true, message: t(`calendar.${end}`) }]}
                  style={{ flex: '1 1 9em', margin: 0 }}
                >
                  <DayField />
                </Form.Item>
              ))}
              <Button onClick={() => remove(name)}>{t('keeping.policy.removeKind')}</Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('calendar.addHoliday')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

/** What would change, asked for before it is decided. */
function Effect({ read }: { read: () => Promise<CalendarEffect> }) {
  const { t } = useTranslation();
  const [effect, setEffect] = useState<CalendarEffect>();
  const [problem, setProblem] = useState<Problem>();
  const ask = async () => {
    setProblem(undefined);
    try {
      setEffect(await read());
    } catch (error) {
      setEffect(undefined);
      setProblem(asProblem(error));
    }
  };
  return (
    <>
      <Button onClick={() => void ask()}>{t('calendar.preview')}</Button>
      {problem && <ProblemPanel problem={problem} what={t('calendar.preview')} onRetry={() => void ask()} />}
      {effect && (
        <div role="status" className="calendar-effect">
          <p>{t('calendar.changedDays', { count: effect.changedDays.length })}</p>
          {effect.moved.length === 0 ? (
            <p>{t('calendar.nothingMoves')}</p>
          ) : (
            <ul>
              {effect.moved.map((moved) => (
                <li key={moved.dueOn}>{t('calendar.moves', { ...moved, count: moved.duties })}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
