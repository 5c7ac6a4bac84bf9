import { CopyButton } from '@/components/ui/copy-button';
import { Section } from './section';

export function CallId({ callId }: { callId: string }) {
  return (
    <Section title="Call id">
      <div className="flex flex-wrap items-center gap-2">
        <code className="select-all font-mono text-caption [overflow-wrap:anywhere]">{callId}</code>
        <CopyButton
          text={callId}
          what="it"
          variant="ghost"
          size="icon-small"
          aria-label="Copy call id"
        />
      </div>
    </Section>
  );
}
