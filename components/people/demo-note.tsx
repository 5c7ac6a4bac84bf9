import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

type DemoNoteProps = { demo: { email: string; password: string }; onFill: () => void };

/** Says that this is a demo and how to get in; readable also where the button can't work yet. */
export function DemoNote({ demo, onFill }: DemoNoteProps) {
  return (
    <Callout title="Demo." action={<Button onClick={onFill}>Fill in</Button>}>
      Vapi is emulated, so nobody is called. Sign in as
      <span className="block select-all font-mono text-caption">{demo.email}</span>
      <span className="block select-all font-mono text-caption">{demo.password}</span>
    </Callout>
  );
}
