'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout } from '@/components/ui/callout';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ScrollList } from '@/components/ui/scroll-list';
import { useSettled } from '@/components/ui/use-settled';
import { formatCount } from '@/lib/campaign/phrases';
import { savedListsQuery } from '@/lib/query/contact-lists';

type Ref = { listId: string; revision: number };

type OtherListsProps = {
  /** Id of the list that is not offered. */
  without: string;
  chosen: readonly Ref[];
  onChange: (chosen: Ref[]) => void;
};

/** The other stored lists, to be ticked. What is ticked stays so when the search leaves it out. */
export function OtherLists({ without, chosen, onChange }: OtherListsProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 250);
  const { data, error } = useQuery({
    ...savedListsQuery(search),
    placeholderData: keepPreviousData,
  });
  const lists = (data ?? []).filter(({ listId }) => listId !== without);
  function tick({ listId, revision }: Ref, isTicked: boolean) {
    const others = chosen.filter((one) => one.listId !== listId);
    onChange(isTicked ? [...others, { listId, revision }] : others);
  }
  if (error !== null) return <Callout tone="error">{error.message}</Callout>;
  return (
    <div>
      <Field label="Search the other lists" className="mb-2">
        <Input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      {data !== undefined && lists.length === 0 ? (
        <p className="text-muted">{search === '' ? 'There is no other list.' : 'No list fits.'}</p>
      ) : (
        <ScrollList aria-label="Other lists" className="max-h-52">
          {lists.map((list) => (
            <li key={list.listId} className="border-line-soft border-b last:border-b-0">
              {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is one */}
              <label className="flex items-center gap-2 px-2.5 py-1 hover:bg-hover">
                <Checkbox
                  checked={chosen.some(({ listId }) => listId === list.listId)}
                  onCheckedChange={(isTicked) => tick(list, isTicked === true)}
                />
                <span className="min-w-0 flex-1 truncate">{list.name}</span>
                <span className="text-muted tabular-nums">{formatCount(list.count)}</span>
              </label>
            </li>
          ))}
        </ScrollList>
      )}
    </div>
  );
}
