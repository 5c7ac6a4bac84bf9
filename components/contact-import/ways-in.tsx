'use client';

import { useState } from 'react';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { DropFile } from './drop-file';
import type { NamedSource } from './import-state';
import { PasteText } from './paste-text';
import { SavedLists } from './saved-lists';
import { emptyRow, type TypedRow } from './typed-csv';
import { TypedRows } from './typed-rows';

export type Way = 'file' | 'paste' | 'typed' | 'saved';

type WaysInProps = {
  way: Way;
  onWay: (way: Way) => void;
  isBusy: boolean;
  onChoose: (source: NamedSource) => void;
  /** A list that is stored already. */
  onTake: (facts: AudienceFacts) => void;
};

/** Four ways to hand contacts in. What was pasted or typed stays when another way is looked at. */
export function WaysIn({ way, onWay, isBusy, onChoose, onTake }: WaysInProps) {
  const [text, setText] = useState('');
  const [rows, setRows] = useState<TypedRow[]>(() => [emptyRow(1)]);
  return (
    <Tabs value={way} onValueChange={(next) => onWay(next as Way)}>
      <TabsList aria-label="Where the contacts come from">
        <TabsTrigger value="file">CSV file</TabsTrigger>
        <TabsTrigger value="paste">Paste</TabsTrigger>
        <TabsTrigger value="typed">By hand</TabsTrigger>
        <TabsTrigger value="saved">Saved list</TabsTrigger>
      </TabsList>
      <TabsContent value="file">
        <DropFile isBusy={isBusy} onChoose={onChoose} />
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
  );
}
