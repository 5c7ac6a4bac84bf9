import type { ComponentProps } from 'react';

type TablePartProps = ComponentProps<'div'> & {
  role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell';
};

/**
 * A part of a table whose rows are laid out as grids where they scrolled to. Table elements laid out so
 * lose their meaning to screen readers in some browsers: here the role is said outright.
 */
export function TablePart(props: TablePartProps) {
  return <div {...props} />;
}
