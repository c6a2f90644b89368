import { Descriptions } from 'antd';
import type { ReactNode } from 'react';

/** What is known of a thing: two columns of label and value, one on a narrow screen. */
export function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={facts.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
