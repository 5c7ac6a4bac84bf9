'use client';

import { Choice } from '@/components/ui/choice';
import { FieldSet } from '@/components/ui/field-set';
import { RadioGroup, RadioItem } from '@/components/ui/radio-group';
import { NumberRule } from '@/lib/contacts/contact';

type NumberRuleFieldProps = { value: NumberRule; onChange: (rule: NumberRule) => void };

const TEXTS: Record<NumberRule, { label: string; hint: string }> = {
  e164: {
    label: 'Public numbers only',
    hint: 'Each is checked and stored with its country code.',
  },
  any: {
    label: 'SIP addresses and trunk numbers, too',
    hint: 'Sent to your trunk as they are written: a wrong digit calls somebody else, and countries and types are not known.',
  },
};

/** Whether numbers that only a SIP trunk knows are taken. */
export function NumberRuleField({ value, onChange }: NumberRuleFieldProps) {
  return (
    <FieldSet legend="Numbers that are taken">
      <RadioGroup
        aria-label="Numbers that are taken"
        value={value}
        onValueChange={(next) => onChange(NumberRule.parse(next))}
      >
        {NumberRule.options.map((rule) => (
          <Choice key={rule} label={TEXTS[rule].label} hint={TEXTS[rule].hint}>
            {(wiring) => <RadioItem {...wiring} value={rule} />}
          </Choice>
        ))}
      </RadioGroup>
    </FieldSet>
  );
}
