import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

/** Nobody said which country is called, and none is guessed: the rows wait for an answer. */
export function AskCountry({ onAny }: { onAny: () => void }) {
  return (
    <Callout
      tone="warn"
      className="mb-4"
      title="Which country do you call?"
      action={<Button onClick={onAny}>Call any country</Button>}
    >
      No home country is set, and the numbers you call from tell none. Choose it below, and the rows
      are checked. An administrator can set it for every import under Settings, Organisation.
    </Callout>
  );
}
