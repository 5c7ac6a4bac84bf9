'use client';

import { FieldSet } from '@/components/ui/field-set';
import { HeadCell, Table, TableBody, TableHead } from '@/components/ui/table';
import type { NumberOption } from '@/lib/campaign/plan-types';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';
import { NumberRow } from './number-row';

const SEVERAL = 'One or several. With several, the contacts are shared among them.';
const ONE_ONLY =
  'One: it was created with one number. Another one can take its place; for several, duplicate the campaign.';

/** Every number of the organisation; one that can't run campaigns stands there with the reason. */
export function NumbersField({ numbers }: { numbers: readonly NumberOption[] }) {
  const { form, draft, edit } = useWizard();
  const isOneOnly = edit?.base.layout === 'one-number';
  const field = useFieldProps('callers.numberIds');
  const { numberIds } = draft.callers;
  const gone = numberIds.filter((id) => !numbers.some((number) => number.id === id)).map(toGone);
  function toggle(id: string, isChosen: boolean) {
    const others = isOneOnly ? [] : numberIds.filter((other) => other !== id);
    form.setValue('callers.numberIds', isChosen ? [...others, id] : others, { shouldDirty: true });
  }
  return (
    <FieldSet legend="Numbers to call from" hint={isOneOnly ? ONE_ONLY : SEVERAL} {...field}>
      <div className="rounded-lg border border-line bg-panel">
        <Table label="Numbers to call from">
          <TableHead>
            <tr>
              <HeadCell className="w-8 pr-0">
                <span className="sr-only">Call from it</span>
              </HeadCell>
              <HeadCell>Number</HeadCell>
              <HeadCell>Name</HeadCell>
              <HeadCell className="max-sm:hidden">Provider</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {[...numbers, ...gone].map((number) => (
              <NumberRow
                key={number.id}
                number={number}
                isChosen={numberIds.includes(number.id)}
                onToggle={(isChosen) => toggle(number.id, isChosen)}
              />
            ))}
          </TableBody>
        </Table>
        {numbers.length === 0 ? (
          <p className="px-3 py-3 text-muted">
            This organisation has no phone number. Add one in Vapi’s dashboard, then reload.
          </p>
        ) : null}
      </div>
    </FieldSet>
  );
}

function toGone(id: string): NumberOption {
  const reason = 'Not at Vapi any more: take it out.';
  return { id, number: null, name: id, provider: '', canCall: false, reason };
}
