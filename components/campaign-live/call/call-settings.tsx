import type { CallOverrides, NamedValue } from '@/lib/campaign/call-detail';
import { NamedValues } from './named-values';
import { NotSent, Section } from './section';

export function Variables({ variables }: { variables: readonly NamedValue[] | null }) {
  return (
    <Section title="Variables used">
      {variables === null || variables.length === 0 ? (
        <NotSent>{variables === null ? 'Not sent by Vapi.' : 'None.'}</NotSent>
      ) : (
        <NamedValues values={variables} />
      )}
    </Section>
  );
}

const SCOPES: Record<CallOverrides['scope'], string> = {
  contact: 'For this contact',
  campaign: 'For everyone in the campaign',
  squad: 'For the squad',
};

export function Overrides({ overrides }: { overrides: readonly CallOverrides[] }) {
  return (
    <Section title="Overrides of this call">
      {overrides.length === 0 ? <NotSent>None sent by Vapi.</NotSent> : null}
      <div className="grid gap-3">
        {overrides.map((one) => (
          <Scope key={one.scope} overrides={one} />
        ))}
      </div>
    </Section>
  );
}

function Scope({ overrides: { scope, fields, json, withheld } }: { overrides: CallOverrides }) {
  return (
    <div>
      <h4 className="mb-1 text-caption text-muted">{SCOPES[scope]}</h4>
      <NamedValues values={fields} />
      {withheld.length > 0 ? (
        <p className="mt-1 text-caption text-muted">
          Also set, kept on the server as it may hold addresses or keys: {withheld.join(', ')}.
        </p>
      ) : null}
      <details className="mt-1">
        <summary className="w-fit cursor-default text-caption text-muted hover:text-ink pointer-coarse:py-3">
          As JSON
        </summary>
        <pre className="mt-1 max-h-60 overflow-auto whitespace-pre-wrap rounded-md bg-hover p-2 font-mono text-caption [overflow-wrap:anywhere]">
          {json}
        </pre>
      </details>
    </div>
  );
}
