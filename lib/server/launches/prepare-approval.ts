import 'server-only';
import { DRAFT_SCHEMA_VERSION } from '@/lib/campaign/draft';
import { PLANNER_VERSION, planLaunch } from '@/lib/campaign/plan';
import type { PlanOptions, Problem } from '@/lib/campaign/plan-types';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { StoredDraft } from '@/lib/server/drafts';
import { DomainError } from '@/lib/server/errors';
import { UpstreamError } from '@/lib/server/vapi';
import { withCallLengths } from './call-lengths';
import type { LaunchDeps, ListRef } from './deps';
import { hashLaunch } from './launch-hash';
import { readPlanLimits } from './plan-limits';
import { readPlanOptions } from './plan-options';
import type { StoredPlan } from './stored-plan';

/** The campaign API the payload is made for. */
const API = 'v1';

/** All that is committed when a launch is approved; nothing of it came from the browser. */
export type Approval = {
  draft: StoredDraft;
  hash: string;
  api: string;
  plannerVersion: number;
  stored: StoredPlan;
};

/**
 * Plans the draft anew from the database and Vapi.
 *
 * @throws DomainError `bad-input` with problems, `conflict` when the confirmed number is not the planned
 * one, `vapi-unreachable`. Nothing was written yet in any case.
 */
export async function prepareApproval(
  draft: StoredDraft,
  { confirmedContacts, deps }: { confirmedContacts: number; deps: LaunchDeps },
): Promise<Approval> {
  const list = readListRef(draft);
  const [facts, options, limits] = await Promise.all([
    list === null ? null : deps.readFacts({ ...list, from: draft.draft.audience.from }),
    readOptions(deps),
    readPlanLimits(deps),
  ]);
  const now = deps.now();
  const plan = planLaunch({ draft: draft.draft, facts, options, limits, now });
  refuseProblems(plan.problems);
  if (list === null || facts === null || plan.parts.length === 0) throw noAudience();
  refuseOtherCount(plan.contacts, { confirmedContacts, suppressed: facts.suppressed ?? 0 });
  return {
    draft,
    hash: hashOf(draft, facts),
    api: API,
    plannerVersion: PLANNER_VERSION,
    stored: {
      draftVersion: draft.version,
      schemaVersion: DRAFT_SCHEMA_VERSION,
      ...{ now, list, plan, confirmedContacts, listHash: facts.hash },
      ...(facts.gaps !== undefined && { leftOut: facts.gaps }),
      ...(facts.suppressed !== undefined && { suppressed: facts.suppressed }),
    },
  };
}

function readListRef({ draft }: StoredDraft): ListRef | null {
  const { listId, revision } = draft.audience;
  return listId === null || revision === null ? null : { listId, revision };
}

async function readOptions({ db, vapi }: LaunchDeps): Promise<PlanOptions> {
  try {
    const { speakers, numbers } = await readPlanOptions(vapi);
    return { numbers, speakers: speakers && (await withCallLengths(speakers, db)) };
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    const isKeyRefused = thrown.kind === 'unauthorized' || thrown.kind === 'forbidden';
    throw new DomainError(
      'vapi-unreachable',
      isKeyRefused
        ? 'Vapi does not accept the API key, so nothing was launched. The draft is safe. An administrator has to check VAPI_API_KEY.'
        : 'Vapi could not be read just now, so nothing was launched and nobody is called. The draft is safe. Launch again in a minute.',
      { cause: thrown },
    );
  }
}

function refuseProblems(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const count = errors.length === 1 ? 'One thing has' : `${errors.length} things have`;
  const message = `${count} to be settled first. Nothing was launched.`;
  throw new DomainError('bad-input', message, { problems: errors });
}

type Confirmed = { confirmedContacts: number; suppressed: number };

/**
 * Fewer than were confirmed are called where the rest came on do-not-call meanwhile: draft and list are the
 * very ones that were looked at. Calling anybody more needs a new question.
 */
function refuseOtherCount(planned: number, { confirmedContacts, suppressed }: Confirmed): void {
  const fewer = confirmedContacts - planned;
  if (fewer >= 0 && fewer <= suppressed) return;
  throw new DomainError(
    'conflict',
    `You confirmed ${confirmedContacts} contacts, but the draft has ${planned}. Nothing was launched. Look at the review again.`,
  );
}

function noAudience(): DomainError {
  return new DomainError('bad-input', 'There is nobody to call yet. Nothing was launched.');
}

function hashOf({ draft }: StoredDraft, facts: AudienceFacts): string {
  const api = API;
  return hashLaunch({ draft, listHash: facts.hash, api, plannerVersion: PLANNER_VERSION });
}
