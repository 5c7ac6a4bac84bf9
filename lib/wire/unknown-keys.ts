import type { z } from 'zod';

/** Names the keys a strict object doesn't know; leaves every other message to zod. */
export function refuseUnknownKeys(what: string) {
  return (issue: z.core.$ZodRawIssue): string | undefined => {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const names = issue.keys.map((key) => `“${key}”`).join(', ');
    return `Vapi knows no ${what} field ${names}.`;
  };
}
