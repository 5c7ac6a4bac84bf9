import { CopyButton } from './copy-button';

type CodeBlockProps = { label: string; text: string; className?: string };

/** A text to be read and copied whole; a long one scrolls, by keyboard too. */
export function CodeBlock({ label, text, className }: CodeBlockProps) {
  return (
    <div className={className}>
      <div className="mb-2 flex items-center gap-3">
        <CopyButton text={text} size="small">
          Copy
        </CopyButton>
      </div>
      <section
        aria-label={label}
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-md border border-line bg-bg"
      >
        <pre className="p-3 font-mono text-caption">{text}</pre>
      </section>
    </div>
  );
}
