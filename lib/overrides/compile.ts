import { isPlainObject } from './check-field';
import type { OverridesDraft } from './draft';
import { readEveryoneVariables } from './everyone-variables';
import { readFormFields } from './form-fields';
import { type OverrideProblem, overrideError } from './override-problem';
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
  const problems = [
    ...form.problems,
    ...everyone.problems,
    ...checkSize(variables),
    ...json.problems,
    ...nameCovered(json.fields, form.fields),
  ];
  return {
    ok: problems.every(({ severity }) => severity !== 'error'),
    fields,
    variables,
    value: hasVariables ? { ...fields, variableValues: variables } : fields,
    problems,
  };
}

/** Vapi takes less than this many characters of variables, written as JSON, for one contact. */
const MAX_VARIABLES_LENGTH = 100_000;

function checkSize(variables: OverrideValues): OverrideProblem[] {
  const length = JSON.stringify(variables).length;
  if (length < MAX_VARIABLES_LENGTH) return [];
  const message = `The variables for everyone have ${length.toLocaleString('en-US')} characters; Vapi takes less than 100,000 for a contact.`;
  return [overrideError({ code: 'variables-too-long', field: 'variables', message })];
}

function nameCovered(
  json: ReadonlyMap<string, unknown>,
  form: ReadonlyMap<string, unknown>,
): OverrideProblem[] {
  const names = [...json.keys()].filter((name) => form.has(name));
  return names.map((name) => ({
    code: 'json-covered',
    severity: 'warning',
    field: 'json',
    message: `${name} is set in the form too: the form’s is sent.`,
  }));
}
