import { useEffect, useEffectEvent } from 'react';
import { fetchFacts } from '@/lib/query/list-facts';
import { useWizard } from '../../wizard-context';

/**
 * Asks for the list's facts again when Review opens and after a refused launch: numbers come on do-not-call
 * while a draft is open. Where they can't be read the last ones stay, and the launch asks for itself.
 */
export function useFreshFacts(refusal: unknown): void {
  const { draft, addFacts } = useWizard();
  const { listId, revision, from } = draft.audience;
  const take = useEffectEvent(addFacts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal is no input, but a reason to ask again
  useEffect(() => {
    if (listId === null || revision === null) return;
    const asking = new AbortController();
    void fetchFacts({ listId, revision, from }, asking.signal).then((facts) => {
      if (facts !== null && !asking.signal.aborted) take(facts);
    });
    return () => asking.abort();
  }, [listId, revision, from, refusal]);
}
