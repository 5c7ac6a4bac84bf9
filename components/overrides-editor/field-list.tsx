import { FIELD_RULES } from '@/lib/overrides/fields';

/** The names of all fields, folded away. */
export function FieldList() {
  return (
    <details className="mt-2 text-caption text-muted">
      <summary className="w-fit">All {FIELD_RULES.size} fields</summary>
      <p className="mt-1 font-mono [overflow-wrap:anywhere]">
        {[...FIELD_RULES.keys()].join(', ')}
      </p>
    </details>
  );
}
