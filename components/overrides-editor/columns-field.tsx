'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Choice } from '@/components/ui/choice';
import { FieldSet } from '@/components/ui/field-set';
import { formatCount } from '@/lib/campaign/phrases';
import { listColumns } from './list-columns';
import { useOverrides } from './overrides-context';

/** Which columns of the list travel with each contact; all, unless they are left out here. */
export function ColumnsField() {
  const { value, change, fieldProps, audience } = useOverrides();
  if (audience === null) {
    return <p className="text-muted">The list’s columns show here once there is an audience.</p>;
  }
  const columns = listColumns(audience);
  const leftOut = value.leftOutColumns;
  function send(name: string, isSent: boolean) {
    const others = leftOut.filter((other) => other !== name);
    change({ leftOutColumns: isSent ? others : [...others, name] });
  }
  const { error, ...mark } = fieldProps('leftOutColumns');
  return (
    <FieldSet
      legend="Sent with each contact"
      hint="By the column’s name, to the letter. Empty cells are left out."
      error={error}
      {...mark}
    >
      {columns.length === 0 ? <p className="text-muted">The list has no further columns.</p> : null}
      <div className="grid gap-x-4 sm:grid-cols-2">
        {columns.map(({ name, filled }) => (
          <Choice
            key={name}
            label={<span className="font-mono text-caption">{name}</span>}
            hint={
              filled < audience.count ? `empty for ${formatCount(audience.count - filled)}` : null
            }
          >
            {(wiring) => (
              <Checkbox
                {...wiring}
                checked={!leftOut.includes(name)}
                onCheckedChange={(checked) => send(name, checked === true)}
              />
            )}
          </Choice>
        ))}
      </div>
    </FieldSet>
  );
}
