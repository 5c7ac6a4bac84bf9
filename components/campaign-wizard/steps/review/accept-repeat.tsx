import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Label } from '@/components/ui/label';

type AcceptRepeatProps = {
  people: string;
  isAccepted: boolean;
  onChange: (isAccepted: boolean) => void;
};

/** Has to be ticked before people who were launched today are called again. */
export function AcceptRepeat({ people, isAccepted, onChange }: AcceptRepeatProps) {
  const id = useId();
  return (
    <div className="mt-3 flex items-center gap-2">
      <Checkbox
        id={id}
        checked={isAccepted}
        onCheckedChange={(checked) => onChange(checked === true)}
      />
      <Label htmlFor={id}>Call these {people} again</Label>
    </div>
  );
}
