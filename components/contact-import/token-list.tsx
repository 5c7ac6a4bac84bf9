'use client';

import { X } from 'lucide-react';

type TokenListProps = {
  label: string;
  tokens: readonly { value: string; label: string }[];
  onRemove: (value: string) => void;
};

/** Chosen things as chips; each has a button that takes it out. */
export function TokenList({ label, tokens, onRemove }: TokenListProps) {
  if (tokens.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {tokens.map((token) => (
        <li
          key={token.value}
          className="flex h-6.5 items-center rounded-full border border-line bg-panel pl-2.5 pointer-coarse:h-11"
        >
          <span className="max-w-48 truncate">{token.label}</span>
          <button
            type="button"
            aria-label={`Take out ${token.label}`}
            onClick={() => onRemove(token.value)}
            className="flex size-6 items-center justify-center rounded-full text-muted hover:text-ink pointer-coarse:size-11"
          >
            <X className="size-3.5" aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
