import type { ComponentProps } from 'react';
import { cn } from './cn';

type TableProps = ComponentProps<'table'> & {
  /** Names the table, and the group it scrolls in when it is wider than its panel. */
  label: string;
};

/** Dense table: 32 px rows, figures that line up. Wider than its panel, it scrolls inside it. */
export function Table({ label, className, ...rest }: TableProps) {
  return (
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      className="overflow-x-auto focus-visible:-outline-offset-2"
    >
      <table aria-label={label} className={cn('w-full border-collapse', className)} {...rest} />
    </div>
  );
}

export function TableHead(props: ComponentProps<'thead'>) {
  return <thead {...props} />;
}

export function TableBody({ className, ...rest }: ComponentProps<'tbody'>) {
  return <tbody className={cn('[&>tr:last-child>*]:border-b-0', className)} {...rest} />;
}

type RowProps = ComponentProps<'tr'> & { isSelected?: boolean };

export function TableRow({ isSelected = false, className, ...rest }: RowProps) {
  return (
    <tr
      data-selected={isSelected || undefined}
      className={cn('[tbody>&]:hover:bg-hover data-selected:bg-hover', className)}
      {...rest}
    />
  );
}

const headCell =
  'whitespace-nowrap border-line-soft border-b px-3 py-1.5 text-left font-normal text-caption text-muted';
const bodyCell = 'h-8 border-line-soft border-b px-3 py-1.5 text-left font-normal';

export function HeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return <th scope="col" className={cn(headCell, className)} {...rest} />;
}

export function HeadCellNumber({ className, ...rest }: ComponentProps<'th'>) {
  return <th scope="col" className={cn(headCell, 'text-right', className)} {...rest} />;
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={cn(bodyCell, 'whitespace-nowrap', className)} {...rest} />;
}

export function CellNumber({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={cn(bodyCell, 'whitespace-nowrap text-right', className)} {...rest} />;
}

/** The cell that names its row. */
export function RowHeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return <th scope="row" className={cn(bodyCell, 'font-medium', className)} {...rest} />;
}
