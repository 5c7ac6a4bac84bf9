import { tellField } from './config-words';

/** One override: its name in words, Vapi's one hover away, and its value readable. */
export function OverrideField({ name, value }: { name: string; value: unknown }) {
  return (
    <div>
      <dt className="text-caption text-muted" title={name}>
        {tellField(name)}
      </dt>
      <dd className="max-w-[72ch] whitespace-pre-wrap [overflow-wrap:anywhere]">
        <Value value={value} />
      </dd>
    </div>
  );
}

function Value({ value }: { value: unknown }) {
  if (typeof value === 'string') return value === '' ? '“” (empty)' : value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return value.map((one) => `“${one}”`).join(', ');
  }
  return <span className="font-mono text-caption">{JSON.stringify(value, null, 2)}</span>;
}
