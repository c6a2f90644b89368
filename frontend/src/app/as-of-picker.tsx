import { HistoryOutlined } from '@ant-design/icons';
import { Button, Flex, Popover, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, timeOf, useViewpoint, type Knowledge, type Viewpoint } from '@/lib/viewpoint';
import { DayField } from '@/ui/day-field';
import { TimeField } from '@/ui/time-field';

interface Props {
  today: string;
  onChange: (viewpoint: Viewpoint | undefined) => void;
}

/** Any day, and any time of it: every screen is drawn as it stood then. */
export function AsOfPicker({ today, onChange }: Props) {
  const { t } = useTranslation();
  const viewpoint = useViewpoint();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={t('asOf.title')}
      content={
        <AsOfForm
          key={`${open} ${viewpoint?.asOf} ${viewpoint?.knowledge}`}
          today={today}
          viewpoint={viewpoint}
          onChange={(next) => {
            setOpen(false);
            onChange(next);
          }}
        />
      }
    >
      <Button size="small" className="no-print" icon={<HistoryOutlined aria-hidden />} aria-expanded={open}>
        {viewpoint ? t('asOf.at', { day: dayOf(viewpoint) }) : t('asOf.today', { day: today })}
      </Button>
    </Popover>
  );
}

function AsOfForm({ today, viewpoint, onChange }: Props & { viewpoint: Viewpoint | undefined }) {
  const { t } = useTranslation();
  const [day, setDay] = useState(viewpoint ? dayOf(viewpoint) : undefined);
  const [time, setTime] = useState(viewpoint ? timeOf(viewpoint) : undefined);
  const [knowledge, setKnowledge] = useState<Knowledge>(viewpoint?.knowledge ?? 'then');
  return (
    <Flex vertical gap="small" className="as-of-form">
      <label>
        {t('asOf.day')}
        <DayField value={day ?? null} onChange={setDay} max={today} />
      </label>
      <label>
        {t('asOf.time')}
        <TimeField value={time ?? null} onChange={setTime} />
      </label>
      <span className="quiet">{t('asOf.timeHint')}</span>
      <Radio.Group value={knowledge} onChange={(event) => setKnowledge(event.target.value as Knowledge)}>
        <Flex vertical>
          {(['then', 'now'] as const).map((value) => (
            <Radio key={value} value={value}>
              {t(`asOf.${value}`)}
              <span className="quiet as-of-rule">{t(`asOf.${value}Rule`)}</span>
            </Radio>
          ))}
        </Flex>
      </Radio.Group>
      <Flex gap="small">
        <Button
          type="primary"
          disabled={day === undefined || (day === today && time === undefined)}
          onClick={() => day && onChange({ asOf: momentOf(day, time), knowledge })}
        >
          {t('asOf.look')}
        </Button>
        {viewpoint && <Button onClick={() => onChange(undefined)}>{t('asOf.backToToday')}</Button>}
      </Flex>
    </Flex>
  );
}

// Times are those of China, whatever the zone of the desktop.
const momentOf = (day: string, time: string | undefined) =>
  time === undefined
    ? day
    : `${new Date(Date.parse(`${day}T${time.slice(0, 5)}:00+08:00`)).toISOString().slice(0, 19)}Z`;
