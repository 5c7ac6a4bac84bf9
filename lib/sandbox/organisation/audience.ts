import type { Vapi } from '@vapi-ai/server-sdk';
import { diceFor } from '../random';
import { assistantIds, squadId } from './ids';
import { inventLondoner, inventPerson } from './people';
import { inventors } from './variables';

const dayMs = 86_400_000;

export interface AudienceSeed {
  /** Seed of the organisation and name of the campaign: the same pair gives the same people. */
  keys: [string, string];
  size: number;
  target: { assistantId?: string; squadId?: string };
  /** When the campaign starts; the dates that are spoken lie around it. */
  at: number;
  isBritish?: boolean;
}

/** Everybody has a name and the variables that the assistant's prompts use. */
export function inventAudience(seed: AudienceSeed): Vapi.CreateCustomerDto[] {
  const dice = diceFor('audience', ...seed.keys);
  const invent = inventors[seed.target.assistantId ?? assistantIds.riley];
  const key = seed.target.squadId === squadId ? 'squadOverrides' : 'assistantOverrides';
  const day = (from: number, to: number) => spokenDay(seed.at + dice.int(from, to) * dayMs);
  const first = dice.int(0, 4000);
  return Array.from({ length: seed.size }, (_, i) => {
    const person = seed.isBritish ? inventLondoner(dice, first + i) : inventPerson(dice, first + i);
    const name = `${person.firstName} ${person.lastName}`;
    return {
      number: person.number,
      name,
      externalId: `crm-${dice.int(100_000, 999_999)}`,
      ...(invent && {
        [key]: { variableValues: { name, firstName: person.firstName, ...invent(dice, day) } },
      }),
    } satisfies Vapi.CreateCustomerDto;
  });
}

const spoken = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

function spokenDay(at: number): string {
  return spoken.format(at);
}
