'use client';

import { Choice } from '@/components/ui/choice';
import { RadioGroup, RadioItem } from '@/components/ui/radio-group';
import type { RoleTable } from './people-types';

type RoleChoiceProps = {
  roles: RoleTable['roles'];
  value: string;
  onChange: (role: string) => void;
};

export function RoleChoice({ roles, value, onChange }: RoleChoiceProps) {
  return (
    <RadioGroup aria-label="Role" value={value} onValueChange={onChange}>
      {roles.map(({ role, gains }) => (
        <Choice key={role} label={role} hint={gains}>
          {(wiring) => <RadioItem value={role} {...wiring} />}
        </Choice>
      ))}
    </RadioGroup>
  );
}
