'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MAX_TAG_CHARS, MAX_TAGS } from '@/lib/contacts/lists/list-upload';
import { TokenList } from '../token-list';

type TagsFieldProps = { tags: string[]; onChange: (tags: string[]) => void };

/** Words a list is found by later. Enter or a comma adds one; so does leaving the field. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const isFull = tags.length >= MAX_TAGS;

  function add() {
    const wanted = text.split(',').map((tag) => tag.trim().slice(0, MAX_TAG_CHARS));
    const fresh = [...new Set([...tags, ...wanted.filter(Boolean)])].slice(0, MAX_TAGS);
    setText('');
    if (fresh.length !== tags.length) onChange(fresh);
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    }
    const last = tags.at(-1);
    if (event.key === 'Backspace' && text === '' && last !== undefined) {
      event.preventDefault();
      setText(last);
      onChange(tags.slice(0, -1));
    }
  }

  return (
    <div className="min-w-0">
      <Field
        label="Tags"
        hint={isFull ? `${MAX_TAGS} tags are the most.` : 'Enter or a comma adds one.'}
      >
        <Input
          ref={input}
          value={text}
          maxLength={MAX_TAG_CHARS}
          autoComplete="off"
          readOnly={isFull}
          placeholder={tags.length === 0 ? 'none' : ''}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
          onBlur={add}
        />
      </Field>
      {/* Room is kept: leaving the field adds a tag, and what is being pressed must not move away. */}
      <div className="mt-1.5 min-h-6.5 pointer-coarse:min-h-11">
        <TokenList
          label="Tags of the list"
          tokens={tags.map((tag) => ({ value: tag, label: tag }))}
          onRemove={(tag) => {
            onChange(tags.filter((one) => one !== tag));
            input.current?.focus();
          }}
        />
      </div>
    </div>
  );
}
