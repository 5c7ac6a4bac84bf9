import type { Vapi } from '@vapi-ai/server-sdk';
import { daysBefore } from './dates';
import { assistantIds, squadId } from './ids';

export function buildSquad(orgId: string, at: number): Vapi.Squad {
  return {
    id: squadId,
    orgId,
    name: 'Renewals with billing desk',
    createdAt: daysBefore(at, 61),
    updatedAt: daysBefore(at, 12),
    members: [
      {
        assistantId: assistantIds.riley,
        assistantDestinations: [
          {
            type: 'assistant',
            assistantName: 'Milo · Payment reminder',
            description: 'The customer asks about an open invoice or a payment.',
            message: 'One moment, I will bring in my colleague from billing.',
          },
        ],
      },
      {
        assistantId: assistantIds.milo,
        assistantDestinations: [
          {
            type: 'assistant',
            assistantName: 'Riley · Plan renewals',
            description: 'The customer wants to go back to the renewal.',
          },
        ],
      },
    ],
  } satisfies Vapi.Squad;
}
