import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (moment: string | undefined) => void;
}

/** A moment in Beijing time, chosen or typed to the minute, as the API speaks it: with its offset. */
export function MomentField({ value, onChange, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      placeholder="YYYY-MM-DD HH:mm"
      needConfirm={false}
      value={value ? dayjs(value.slice(0, 16)) : null}
      onChange={(moment) =>
        onChange?.(dayjs.isDayjs(moment) ? `${moment.format('YYYY-MM-DDTHH:mm')}:00+08:00` : undefined)
      }
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      style={{ width: '100%' }}
    />
  );
}
