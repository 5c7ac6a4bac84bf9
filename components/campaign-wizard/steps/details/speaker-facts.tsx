import { GUESSED_CALL_SECONDS } from '@/lib/campaign/fit';
import { formatSpan } from '@/lib/campaign/phrases';
import type { SpeakerOption } from '@/lib/campaign/plan-types';
import { useWizard } from '../../wizard-context';

/** What is known of the chosen one: first words, the variables it speaks, how long its calls last. */
export function SpeakerFacts({ speaker }: { speaker: SpeakerOption }) {
  const { kind, firstMessage, variables, meanCallSeconds } = speaker;
  const guess = useWizard().limits.guessedCallSeconds ?? GUESSED_CALL_SECONDS;
  return (
    <dl className="mt-2.5 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
      {kind === 'assistant' ? (
        <>
          <dt className="text-muted">First message</dt>
          <dd className="[overflow-wrap:anywhere]">
            {firstMessage === null ? 'None set' : `“${firstMessage}”`}
          </dd>
        </>
      ) : null}
      <dt className="text-muted">Variables</dt>
      <dd className="[overflow-wrap:anywhere]">
        {variables.length === 0 ? (
          'None in its prompts'
        ) : (
          <span className="font-mono text-caption">
            {variables.map((name) => `{{${name}}}`).join(' ')}
          </span>
        )}
      </dd>
      <dt className="text-muted">Usual call</dt>
      <dd>
        {meanCallSeconds === null
          ? `Not known yet; ${formatSpan(guess)} is assumed`
          : `About ${formatSpan(meanCallSeconds)}, from its latest calls`}
      </dd>
    </dl>
  );
}
