'use client';

import type { RefObject } from 'react';
import type { NamedSource } from './import-state';

const TYPES = [
  ...['.csv', '.tsv', '.txt', '.tab', '.xlsx', 'text/csv', 'text/tab-separated-values'],
  ...['text/plain', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

export function fileSource(file: File): NamedSource {
  return { content: file, name: file.name, origin: 'file' };
}

type FileInputProps = {
  input: RefObject<HTMLInputElement | null>;
  onChoose: (source: NamedSource) => void;
};

/** The browser's own chooser, out of sight: buttons open it. */
export function FileInput({ input, onChoose }: FileInputProps) {
  return (
    <input
      ref={input}
      type="file"
      aria-label="Contact file"
      accept={TYPES.join(',')}
      tabIndex={-1}
      className="sr-only"
      onChange={(event) => {
        const [file] = event.target.files ?? [];
        if (file) onChoose(fileSource(file));
        // So that the same file, mended, can be chosen again.
        event.target.value = '';
      }}
    />
  );
}
