import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendScrollComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { OccurrenceState } from '@/api/schema';

register([BarChart, AriaComponent, GridComponent, LegendScrollComponent, TooltipComponent, SVGRenderer]);

export interface MonthSeries {
  state: OccurrenceState;
  name: string;
  color: string;
  counts: number[];
}
interface Props {
  label: string;
  months: string[];
  series: MonthSeries[];
  fontSize: number;
  onSelect: (month: number, state: OccurrenceState) => void;
}

/** The year month by month. The table beside it says the same in figures, for readers and for print. */
export function MonthChart({ label, months, series, fontSize, onSelect }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    const chart = init(frame.current, undefined, { renderer: 'svg' });
    const textStyle = { color: '#333', fontSize };
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: label } },
      textStyle,
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      legend: { type: 'scroll', bottom: 0, textStyle, itemWidth: 14 },
      grid: { left: 8, right: 8, top: 12, bottom: 36 + fontSize, containLabel: true },
      xAxis: { type: 'category', data: months, axisLabel: textStyle },
      yAxis: { type: 'value', minInterval: 1, axisLabel: textStyle },
      series: series.map(({ state, name, color, counts }) => ({
        id: state,
        type: 'bar',
        name,
        stack: 'all',
        barMaxWidth: 34,
        itemStyle: { color },
        data: counts,
      })),
    });
    chart.on('click', (event) => {
      const state = series[event.seriesIndex ?? -1]?.state;
      if (state) onSelect((event.dataIndex ?? 0) + 1, state);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [label, months, series, fontSize, onSelect]);
  return <div ref={frame} className="month-chart" role="img" aria-label={label} />;
}
