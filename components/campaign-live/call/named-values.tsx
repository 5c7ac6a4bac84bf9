import { Fragment } from 'react';
import type { NamedValue } from '@/lib/campaign/call-detail';

/** Names with their values, the values as they were said. */
export function NamedValues({ values }: { values: readonly NamedValue[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-1">
      {values.map(({ name, value }) => (
        <Fragment key={name}>
          <dt className="font-mono text-caption text-muted leading-5 [overflow-wrap:anywhere]">
            {name}
          </dt>
          <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">
            {value === '' ? <span className="text-muted">empty</span> : value}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
