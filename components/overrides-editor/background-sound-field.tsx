'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { useOverrides } from './overrides-context';

type Sound = OverridesDraft['backgroundSound'];

const SOUNDS: readonly { value: Sound; label: string }[] = [
  { value: 'inherit', label: 'As the assistant has it' },
  { value: 'off', label: 'None' },
  { value: 'office', label: 'Office' },
  { value: 'custom', label: 'A sound file…' },
];

/** What is heard behind the voice. The address of a file is kept when another sound is chosen. */
export function BackgroundSoundField() {
  const { value, change, fieldProps } = useOverrides();
  return (
    <div className="flex flex-col gap-4">
      <Field label="Background sound" {...fieldProps('backgroundSound')}>
        <Select
          value={value.backgroundSound}
          onValueChange={(sound: Sound) => change({ backgroundSound: sound })}
        >
          <SelectTrigger />
          <SelectContent>
            {SOUNDS.map((sound) => (
              <SelectItem key={sound.value} value={sound.value}>
                {sound.label}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
      </Field>
      {value.backgroundSound === 'custom' ? (
        <Field label="Address of the sound" {...fieldProps('backgroundSoundUrl')}>
          <Input
            type="url"
            maxLength={2_000}
            value={value.backgroundSoundUrl}
            placeholder="https://"
            onChange={(event) => change({ backgroundSoundUrl: event.target.value })}
          />
        </Field>
      ) : null}
    </div>
  );
}
