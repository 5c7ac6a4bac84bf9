import { isPlainObject } from './check-field';
import type { OverridesDraft } from './draft';
import { readEveryoneVariables } from './everyone-variables';
import { readFormFields } from './form-fields';
import type { OverrideProblem } from './override-problem';
import { readOverridesJson } from './read-json';

/** Vapi's AssistantOverrides as an object of any of its fields. */
export type OverrideValues = { [field: string]: unknown };

/**
 * The overrides split by how they travel: `fields` are the same for every call of the campaign, `variables`
 * are the values for everyone, which a contact's own ones cover.
 */
export type CompiledOverrides = {
  ok: boolean;
  fields: OverrideValues;
  variables: { [name: string]: unknown };
  /** `fields` with `variables` as `variableValues`: the whole, for showing. */
  value: OverrideValues;
  problems: OverrideProblem[];
};

/**
 * Turns what was typed into what Vapi takes. The form's fields cover those of the JSON, its variables the
 * JSON's `variableValues` name by name. Faulty fields are left out of the values and named in `problems`.
 */
export function compileOverrides(draft: OverridesDraft): CompiledOverrides {
  const json = readOverridesJson(draft.json);
  const form = readFormFields(draft);
  const everyone = readEveryoneVariables(draft.variables);
  const merged = new Map([...json.fields, ...form.fields]);
  const fromJson = merged.get('variableValues');
  merged.delete('variableValues');
  const fields = Object.fromEntries(merged);
  const variables = Object.fromEntries([
    ...Object.entries(isPlainObject(fromJson) ? fromJson : {}),
    ...everyone.values,
  ]);
  const hasVariables = Object.keys(variables).length > 0;
  const problems = [...form.problems, ...everyone.problems, ...json.problems];
  return {
    ok: problems.every(({ severity }) => severity !== 'error'),
    fields,
    variables,
    value: hasVariables ? { ...fields, variableValues: variables } : fields,
    problems,
  };
}
