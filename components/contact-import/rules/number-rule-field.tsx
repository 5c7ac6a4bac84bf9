'use client';

import { Choice } from '@/components/ui/choice';
import { FieldSet } from '@/components/ui/field-set';
import { RadioGroup, RadioItem } from '@/components/ui/radio-group';
import { NumberRule } from '@/lib/contacts/contact';
import { NUMBER_RULE_WORDS } from '@/lib/contacts/numbers/number-rule';

type NumberRuleFieldProps = { value: NumberRule; onChange: (rule: NumberRule) => void };

const HINTS: Record<NumberRule, string> = {
  e164: 'Each is checked and stored with its country code.',
  any: 'Sent to your trunk as they are written: a wrong digit calls somebody else, and countries and types are not known.',
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
          <Choice key={rule} label={NUMBER_RULE_WORDS[rule]} hint={HINTS[rule]}>
            {(wiring) => <RadioItem {...wiring} value={rule} />}
          </Choice>
        ))}
      </RadioGroup>
    </FieldSet>
  );
}
