import type { AudienceFacts } from '@/lib/contacts/contact';
import { variableReference } from '@/lib/contacts/mapping/variable-name';
import { type CompiledOverrides, compileOverrides } from '@/lib/overrides/compile';
import { lintVariables, type VariableLint } from '@/lib/overrides/lint-variables';
import { findVariablesIn } from '@/lib/overrides/variables';
import { AssistantOverrides } from '@/lib/wire/assistant-overrides';
import { findSpeaker } from './check-details';
import type { CampaignDraft } from './draft';
import { countOf } from './phrases';
import type { PlanOptions, Problem } from './plan-types';
import { error, warning } from './problem';
import { listSentColumns } from './sent-columns';

type Around = { facts: AudienceFacts | null; options: PlanOptions };

const place = { step: 'overrides', field: 'overrides.json' } as const;

/** The overrides themselves, and whether each variable that is spoken has something to say. */
export function checkOverrides(draft: CampaignDraft, { facts, options }: Around): Problem[] {
  const compiled = compileOverrides(draft.overrides);
  const own = compiled.problems.map(
    (problem): Problem => ({ ...problem, step: 'overrides', field: `overrides.${problem.field}` }),
  );
  return [
    ...own,
    ...checkDepth(compiled),
    ...checkWorkflow(draft, compiled),
    ...checkVariables({ draft, compiled, facts, options }),
  ];
}

// Bounds inside the deep fields: the form can't break them, the JSON can.
function checkDepth({ value }: CompiledOverrides): Problem[] {
  const read = AssistantOverrides.safeParse(value);
  if (read.success) return [];
  return read.error.issues.map(({ path, message }) =>
    error({ ...place, code: 'override-invalid' }, `${path.map(String).join('.')}: ${message}`),
  );
}

function checkWorkflow({ target }: CampaignDraft, { fields }: CompiledOverrides): Problem[] {
  const names = Object.keys(fields);
  if (target.kind !== 'workflow' || names.length === 0) return [];
  const message = `Vapi takes overrides for an assistant or a squad: ${names.join(', ')} can’t be sent with a workflow. Variables are sent.`;
  return [error({ ...place, field: 'overrides', code: 'workflow-overrides' }, message)];
}

function checkVariables(input: {
  draft: CampaignDraft;
  compiled: CompiledOverrides;
  facts: AudienceFacts | null;
  options: PlanOptions;
}): Problem[] {
  const { draft, compiled, facts, options } = input;
  if (facts === null || facts.count === 0) return [];
  const speaker = findSpeaker(draft, options);
  const { variables } = lintVariables({
    used: [...(speaker?.variables ?? []), ...findVariablesIn(compiled.fields)],
    columns: listSentColumns(draft, facts),
    forEveryone: Object.keys(compiled.variables),
    count: facts.count,
  });
  const user = speaker?.name ?? 'the overrides';
  return variables.flatMap((lint) => describeLint(lint, { user, facts }));
}

function describeLint(
  lint: VariableLint,
  { user, facts }: { user: string; facts: AudienceFacts },
): Problem[] {
  const field = 'overrides.variables';
  const spoken = variableReference(lint.name);
  if (lint.emptyFor === 0) return [];
  if (lint.meant !== null) {
    const message = `${spoken} is used by ${user}, but the contacts have ${lint.meant}: names must match to the letter, else it is spoken empty.`;
    return [warning({ ...place, field, code: 'variable-case' }, message)];
  }
  if (lint.source === 'missing') {
    const message = `${spoken} is used by ${user} but no contact has it: it will be spoken empty.`;
    return [warning({ ...place, field, code: 'variable-missing' }, message)];
  }
  const who = `${countOf(lint.emptyFor, 'contact')} of ${facts.count.toLocaleString('en-US')}`;
  const message = `${spoken} is used by ${user} and empty for ${who}: it will be spoken empty.`;
  return [warning({ ...place, field, code: 'variable-empty' }, message)];
}
