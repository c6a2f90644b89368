import { Drawer, type DrawerProps } from 'antd';
import { useId, type ReactNode } from 'react';
import { useFocusReturn } from '@/lib/use-focus-return';

interface Props extends Pick<DrawerProps, 'size' | 'mask' | 'footer' | 'extra'> {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** What opens at the side of a page, shown while it is mounted. It bears its title and gives the keyboard back. */
export function SideDrawer({ title, children, ...rest }: Props) {
  const titleId = useId();
  useFocusReturn();
  return (
    <Drawer open title={<span id={titleId}>{title}</span>} aria-labelledby={titleId} {...rest}>
      {children}
    </Drawer>
  );
}
