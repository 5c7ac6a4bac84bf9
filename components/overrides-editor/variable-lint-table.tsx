'use client';

import { useMemo } from 'react';
import { HeadCell, HeadCellNumber, Table, TableBody, TableHead } from '@/components/ui/table';
import { lintOverrides } from './list-columns';
import { useOverrides } from './overrides-context';
import { VariableLintRow } from './variable-lint-row';

/** Each variable that is spoken: where it comes from, and for how many it is empty. */
export function VariableLintTable() {
  const { value, audience, speaker, change } = useOverrides();
  const lint = useMemo(
    () =>
      audience === null
        ? null
        : lintOverrides({ overrides: value, audience, spoken: speaker?.variables ?? [] }),
    [value, audience, speaker],
  );
  if (lint === null) return null;
  const { variables, unused } = lint;
  return (
    <section aria-label="Variables that are spoken">
      <h4 className="mb-1 font-medium">Spoken</h4>
      {variables.length === 0 ? (
        <p className="text-muted">No prompt uses a variable.</p>
      ) : (
        <div className="rounded-md border border-line">
          <Table label="Variables that are spoken">
            <TableHead>
              <tr>
                <HeadCell>Variable</HeadCell>
                <HeadCell className="max-sm:px-2">Comes from</HeadCell>
                <HeadCellNumber className="max-sm:pl-2">Empty for</HeadCellNumber>
              </tr>
            </TableHead>
            <TableBody>
              {variables.map((variable) => (
                <VariableLintRow
                  key={variable.name}
                  lint={variable}
                  onAdd={(name) => change({ variables: [...value.variables, { name, value: '' }] })}
                />
              ))}
            </TableBody>
          </Table>
        </div>
      )}
      {unused.length === 0 ? null : (
        <p className="mt-1.5 text-caption text-muted">
          Sent, but no prompt speaks them: {unused.join(', ')}.
        </p>
      )}
    </section>
  );
}
