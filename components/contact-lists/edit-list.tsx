'use client';

import { useId, useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import { useOpener } from '@/components/ui/use-opener';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';
import { MAX_TAG_CHARS, MAX_TAGS } from '@/lib/contacts/lists/list-upload';
import { keepChoices, tellKept } from './keep-words';
import type { ListActs } from './list-acts';

type EditListProps = {
  detail: ListDetail;
  changeList: ListActs['changeList'];
  onClose: () => void;
};

const AS_SET = 'as-set';

/** What is said about a list: its name, tags, and how long it is kept. */
export function EditList({ detail, changeList, onClose }: EditListProps) {
  const { row, purgeDays, defaultPurgeDays } = detail;
  const [name, setName] = useState(row.name);
  const [tags, setTags] = useState(row.tags.join(', '));
  const [kept, setKept] = useState(purgeDays === null ? AS_SET : String(purgeDays));
  const form = useId();
  const returnFocus = useOpener(true);
  const { act, isBusy, problem } = useAct();
  const fault = findTagFault(readTags(tags));
  function save() {
    const days = kept === AS_SET ? null : Number(kept);
    const change = { listId: row.listId, name, tags: readTags(tags), purgeDays: days };
    act(() => changeList(change), onClose);
  }
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && !isBusy && onClose()}>
      <DialogContent
        title="Name, tags, time"
        onCloseAutoFocus={returnFocus}
        footer={
          <>
            <Button isBusy={isBusy} onClick={onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              form={form}
              variant="primary"
              isBusy={isBusy}
              disabled={name.trim() === '' || fault !== undefined}
            >
              Save
            </Button>
          </>
        }
      >
        <form
          id={form}
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field label="Name">
            <Input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field label="Tags" hint="With commas between them." error={fault}>
            <Input value={tags} onChange={(event) => setTags(event.target.value)} />
          </Field>
          <Field label="Kept" hint="Then the list and its contacts are deleted.">
            <Select value={kept} onValueChange={setKept}>
              <SelectTrigger />
              <SelectContent>
                <SelectItem value={AS_SET}>As all lists: {tellKept(defaultPurgeDays)}</SelectItem>
                {keepChoices(purgeDays ?? defaultPurgeDays).map((days) => (
                  <SelectItem key={days} value={String(days)}>
                    {tellKept(days)}
                  </SelectItem>
                ))}
              </SelectContent>
            </Select>
          </Field>
          {problem === null ? null : <Callout tone="error">{problem}</Callout>}
        </form>
      </DialogContent>
    </Dialog>
  );
}

function readTags(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function findTagFault(tags: readonly string[]): string | undefined {
  if (tags.length > MAX_TAGS) return `At most ${MAX_TAGS} tags are kept.`;
  const isLong = tags.some((tag) => tag.length > MAX_TAG_CHARS);
  return isLong ? `A tag has at most ${MAX_TAG_CHARS} characters.` : undefined;
}
