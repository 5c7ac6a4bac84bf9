import { Callout } from '@/components/ui/callout';

/** What a copy lacks of the campaign it was made from. */
export function CopyNotes({ notes }: { notes: readonly string[] }) {
  return (
    <Callout tone="warn" className="mb-4" title="Not all of the other campaign could be copied.">
      <ul className="list-disc pl-4">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Callout>
  );
}
