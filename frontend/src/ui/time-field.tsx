import { TimePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (time: string | undefined) => void;
}

/** A time of day as the API speaks it, HH:mm:ss; people choose or type hours and minutes. */
export function TimeField({ value, onChange, ...rest }: Props) {
  return (
    <TimePicker
      {...rest}
      format="HH:mm"
      placeholder="HH:mm"
      needConfirm={false}
      value={value ? dayjs(`2000-01-01T${value}`) : null}
      onChange={(time) => onChange?.(dayjs.isDayjs(time) ? `${time.format('HH:mm')}:00` : undefined)}
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      style={{ width: '100%' }}
    />
  );
}
