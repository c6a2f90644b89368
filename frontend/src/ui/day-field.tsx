import { DatePicker } from 'antd';
import { fromPicker, toPicker } from '@/lib/days';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (day: string | undefined) => void;
  max?: string;
  min?: string;
}

/** A day as the API speaks it, YYYY-MM-DD, chosen or typed. */
export function DayField({ value, onChange, max, min, ...rest }: Props) {
  const earliest = toPicker(min);
  const latest = toPicker(max);
  const limits = { ...(earliest ? { minDate: earliest } : {}), ...(latest ? { maxDate: latest } : {}) };
  return (
    <DatePicker
      {...rest}
      format="YYYY-MM-DD"
      placeholder="YYYY-MM-DD"
      value={toPicker(value)}
      {...limits}
      onChange={(day) => onChange?.(fromPicker(Array.isArray(day) ? day[0] : day))}
      // Enter takes the day that was typed; in a form with no other line to type in it would also send the form.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      style={{ width: '100%' }}
    />
  );
}
