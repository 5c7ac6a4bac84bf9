import type { Phrase } from '@/lib/campaign/plan-types';

/** What will happen, in words; the numbers and names stand out. */
export function PlanSentence({ phrases }: { phrases: readonly Phrase[] }) {
  return (
    <>
      {phrases.map(({ text, isStrong }, index) => {
        // The sentence is rebuilt whole: a phrase has no identity but its place.
        const key = `${index}:${text}`;
        return isStrong ? (
          <b key={key} className="text-ink">
            {text}
          </b>
        ) : (
          text
        );
      })}
    </>
  );
}
