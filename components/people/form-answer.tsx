import { Callout } from '@/components/ui/callout';
import type { FormState } from './form-state';

/** What a form has to say of the last try as a whole: a problem, or that it is done. */
export function FormAnswer({ problem, done }: Pick<FormState<never>, 'problem' | 'done'>) {
  return (
    <>
      {problem ? <Callout tone="error">{problem}</Callout> : null}
      <p role="status" className="text-caption text-muted empty:hidden">
        {done}
      </p>
    </>
  );
}
