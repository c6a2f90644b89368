import type { TablePaginationConfig } from 'antd';
import { cloneElement, isValidElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Longer lists come in pages of so many. */
const usual = 50;

interface ButtonProps {
  type: string;
  disabled?: boolean;
  children: ReactNode;
}

/** The button that turns the page says what it does, and not the name of the picture on it. */
function PageButton({ type, disabled, children }: ButtonProps) {
  const { t } = useTranslation();
  const label = type === 'prev' ? t('ui.previousPage') : type === 'next' ? t('ui.nextPage') : undefined;
  return label !== undefined && isValidElement<{ 'aria-label'?: string; disabled?: boolean }>(children)
    ? cloneElement(children, { 'aria-label': label, ...(disabled === undefined ? {} : { disabled }) })
    : children;
}

/** How a table turns its pages; not at all while its lines fit on one. */
export function inPages(lines: number, pageSize = usual): TablePaginationConfig | false {
  if (lines <= pageSize) return false;
  return {
    pageSize,
    showSizeChanger: false,
    itemRender: (_page, type, button) => <PageButton type={type}>{button}</PageButton>,
  };
}
