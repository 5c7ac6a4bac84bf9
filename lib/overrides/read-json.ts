import { describeFieldFault, isPlainObject } from './check-field';
import { FIELD_RULES } from './fields';
import { findJsonError } from './json-error';
import { findNearestName } from './nearest-name';
import { type OverrideProblem, overrideError } from './override-problem';

/** The fields of the JSON text that can be sent, and what is wrong with the others. */
export type ReadJson = { fields: Map<string, unknown>; problems: OverrideProblem[] };

/** Reads the free JSON of the overrides. An empty text is no fields at all. */
export function readOverridesJson(text: string): ReadJson {
  if (text.trim() === '') return { fields: new Map(), problems: [] };
  const error = findJsonError(text);
  if (error !== null) {
    const place = `line ${error.line}, column ${error.column}`;
    return refuse('json-syntax', `This is not JSON yet: at ${place}, ${error.message}.`);
  }
  const value: unknown = JSON.parse(text);
  if (!isPlainObject(value)) {
    return refuse('json-not-object', 'Overrides are one object: start with { and end with }.');
  }
  return readFields(value);
}

function refuse(code: string, message: string): ReadJson {
  return { fields: new Map(), problems: [overrideError({ code, field: 'json', message })] };
}

function readFields(object: Record<string, unknown>): ReadJson {
  const fields = new Map<string, unknown>();
  const problems: OverrideProblem[] = [];
  for (const [name, value] of Object.entries(object)) {
    const problem = checkNamed(name, value);
    if (problem === null) fields.set(name, value);
    else problems.push(problem);
  }
  return { fields, problems };
}

function checkNamed(name: string, value: unknown): OverrideProblem | null {
  const rule = FIELD_RULES.get(name);
  if (rule === undefined) return refuseName(name);
  const fault = describeFieldFault({ name, value, rule });
  if (fault === null) return null;
  return overrideError({ code: 'field-value', field: 'json', message: `${name} ${fault}.` });
}

function refuseName(name: string): OverrideProblem {
  const meant = findNearestName(name, FIELD_RULES.keys());
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  const message = `Vapi has no override called ${name}.${hint}`;
  return overrideError({ code: 'unknown-field', field: 'json', message });
}
