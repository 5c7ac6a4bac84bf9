'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { Label } from '@/components/ui/label';
import { Switch } from '@/components/ui/switch';
import { useOpener } from '@/components/ui/use-opener';
import { type KeyGroup, keyGroupsFor } from './keyboard-keys';
import { useAreShortcutsOn, useShortcuts } from './use-shortcuts';

/** The button for the map of keys; also listens for the keys themselves. One a page. */
export function KeyboardMap({ canOperate }: { canOperate: boolean }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [areOn, setOn] = useAreShortcutsOn();
  const acts = useMemo(
    () => ({
      '?': () => setOpen(true),
      '/': focusSearch,
      c: () => router.push('/campaigns'),
      ...(canOperate && { n: () => router.push('/campaigns/new') }),
    }),
    [router, canOperate],
  );
  useShortcuts(acts, areOn);
  return (
    <>
      <Button
        variant="ghost"
        size="small"
        className="w-full justify-start px-2 font-normal text-muted"
        onClick={() => setOpen(true)}
      >
        Keyboard <Kbd className="ml-auto">?</Kbd>
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent
          title="Keyboard"
          onOpenAutoFocus={focusItself}
          onCloseAutoFocus={useOpener(isOpen)}
        >
          <div className="flex flex-col gap-4">
            {keyGroupsFor(canOperate).map((group) => (
              <Group key={group.title} group={group} />
            ))}
            <Label className="flex items-center gap-2">
              <Switch checked={areOn} onCheckedChange={setOn} />
              {canOperate ? '? / C and N' : '? / and C'} act on every page
            </Label>
          </div>
        </DialogContent>
      </Dialog>
    </>
  );
}

/** It is there to be read: a Space that scrolls must not meet the switch that turns the keys off. */
function focusItself(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}

function Group({ group }: { group: KeyGroup }) {
  return (
    <section>
      <h3 className="mb-1 font-medium">{group.title}</h3>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        {group.hints.map(({ act, keys }) => (
          <div key={act} className="contents">
            <dt className="text-muted">{act}</dt>
            <dd className="flex justify-end gap-1.5">
              {keys.map((together) => (
                <Kbd key={together.join('+')}>{together.join(' + ')}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
}
