import { compileOverrides } from './compile';
import type { OverridesDraft } from './draft';

/** One field, or one variable for everyone, that would be other than now. */
export type OverrideChange = { field: string; kind: 'set' | 'changed' | 'removed' };

/** What using `next` in place of `now` would change, by Vapi's names; variables as `{{name}}`. */
export function compareOverrides(now: OverridesDraft, next: OverridesDraft): OverrideChange[] {
  const before = flatten(now);
  const after = flatten(next);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((field): OverrideChange[] => {
    const [was, will] = [before.get(field), after.get(field)];
    if (was === will) return [];
    if (was === undefined) return [{ field, kind: 'set' }];
    return [{ field, kind: will === undefined ? 'removed' : 'changed' }];
  });
}

function flatten(draft: OverridesDraft): Map<string, string> {
  const { fields, variables } = compileOverrides(draft);
  return new Map([
    ...Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)] as const),
    ...Object.entries(variables).map(
      ([name, value]) => [`{{${name}}}`, JSON.stringify(value)] as const,
    ),
  ]);
}
