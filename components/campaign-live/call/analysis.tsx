import type { CallAnalysis } from '@/lib/campaign/call-detail';
import { NamedValues } from './named-values';
import { NotSent, Section } from './section';

type AnalysisProps = { analysis: CallAnalysis | null; isOver: boolean };

export function Analysis({ analysis, isOver }: AnalysisProps) {
  return (
    <Section title="Analysis">
      {analysis === null ? (
        <NotSent>{isOver ? 'Not sent by Vapi.' : 'Vapi writes it after the call.'}</NotSent>
      ) : (
        <div className="grid gap-2">
          <p className="max-w-[72ch]">{analysis.summary ?? 'Summary not sent by Vapi.'}</p>
          <p>
            <span className="text-muted">Success evaluation: </span>
            {tellSuccess(analysis.successEvaluation)}
          </p>
          {analysis.structured.length > 0 ? (
            <NamedValues values={analysis.structured} />
          ) : (
            <NotSent>Structured data not sent by Vapi.</NotSent>
          )}
        </div>
      )}
    </Section>
  );
}

/** An assistant grades by a rubric of its own: only the pass and fail of the plain one have a word. */
function tellSuccess(evaluation: string | null): string {
  if (evaluation === null) return 'not sent by Vapi';
  if (/^true$/i.test(evaluation)) return 'passed';
  return /^false$/i.test(evaluation) ? 'not passed' : evaluation;
}
