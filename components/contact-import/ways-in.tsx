'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { DropFile } from './drop-file';
import { FileInput } from './file-input';
import type { NamedSource } from './import-state';
import { PasteText } from './paste-text';
import { SavedLists } from './saved-lists';
import { emptyRow, type TypedRow } from './typed-csv';
import { TypedRows } from './typed-rows';

const WAYS = [
  ['file', 'File'],
  ['paste', 'Paste'],
  ['typed', 'By hand'],
  ['saved', 'Saved list'],
] as const;

type WaysInProps = {
  /** Closed while what was chosen is on screen; what was pasted or typed stays. */
  isOpen: boolean;
  isBusy: boolean;
  onChoose: (source: NamedSource) => void;
  /** A list that is stored already. */
  onTake: (facts: AudienceFacts) => void;
  /** Goes back to what was chosen before; absent when there is nothing. */
  onKeep?: (() => void) | undefined;
};

/** Four ways to hand contacts in. */
export function WaysIn({ isOpen, isBusy, onChoose, onTake, onKeep }: WaysInProps) {
  const [way, setWay] = useState('file');
  const [text, setText] = useState('');
  const [rows, setRows] = useState<TypedRow[]>(() => [emptyRow(1)]);
  const input = useRef<HTMLInputElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isBack = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    // What led back here is gone, and the focus with it.
    if (isBack && document.activeElement === document.body) focusChosen(tabs.current);
  }, [isOpen]);
  return (
    <>
      <FileInput input={input} onChoose={onChoose} />
      {isOpen ? (
        <Tabs value={way} onValueChange={setWay}>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <TabsList ref={tabs} aria-label="Where the contacts come from">
              {WAYS.map(([value, label]) => (
                <TabsTrigger key={value} value={value}>
                  {label}
                </TabsTrigger>
              ))}
            </TabsList>
            {onKeep ? <Button onClick={onKeep}>Keep what was read</Button> : null}
          </div>
          <TabsContent value="file">
            <DropFile isBusy={isBusy} onOpen={() => input.current?.click()} />
          </TabsContent>
          <TabsContent value="paste">
            <PasteText text={text} onChange={setText} onChoose={onChoose} />
          </TabsContent>
          <TabsContent value="typed">
            <TypedRows rows={rows} onChange={setRows} onChoose={onChoose} />
          </TabsContent>
          <TabsContent value="saved">
            <SavedLists onTake={onTake} />
          </TabsContent>
        </Tabs>
      ) : null}
    </>
  );
}

function focusChosen(tabs: HTMLElement | null): void {
  tabs?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}
