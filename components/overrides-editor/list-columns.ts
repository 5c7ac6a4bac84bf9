import type { AudienceFacts } from '@/lib/contacts/contact';
import { compileOverrides } from '@/lib/overrides/compile';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { type LintColumn, lintVariables } from '@/lib/overrides/lint-variables';
import { findVariablesIn } from '@/lib/overrides/variables';

/** The columns that can travel with each contact; its name is one, unless a column has that name. */
export function listColumns({ columns, named }: AudienceFacts): LintColumn[] {
  const own = columns.map(({ name, filled }) => ({ name, filled }));
  const hasName = named === 0 || own.some(({ name }) => name === 'name');
  return hasName ? own : [{ name: 'name', filled: named }, ...own];
}

type LintInput = {
  overrides: OverridesDraft;
  audience: AudienceFacts;
  /** Names in the prompts of who speaks. */
  spoken: readonly string[];
};

/** Every variable that is spoken, by the prompts or by these overrides, against what there is to say. */
export function lintOverrides({ overrides, audience, spoken }: LintInput) {
  const { fields, variables } = compileOverrides(overrides);
  return lintVariables({
    used: [...spoken, ...findVariablesIn(fields)],
    columns: listColumns(audience).filter(({ name }) => !overrides.leftOutColumns.includes(name)),
    forEveryone: Object.keys(variables),
    count: audience.count,
  });
}
