'use client';

import { Check } from 'lucide-react';
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from './command';

/** `hint` stands under the label; `keywords` are searched but not shown; options share a `group` heading. */
export type ComboboxOption<V extends string = string> = {
  value: V;
  label: string;
  hint?: string | undefined;
  keywords?: string[];
  group?: string;
  isDisabled?: boolean;
};

type OptionsProps<V extends string> = {
  id: string;
  options: readonly ComboboxOption<V>[];
  value: V | null;
  onChoose: (value: V) => void;
  searchPlaceholder: string;
  emptyText: string;
};

export function ComboboxOptions<V extends string>(props: OptionsProps<V>) {
  const { id, options, value, onChoose, searchPlaceholder, emptyText } = props;
  const groups = [...new Set(options.map((option) => option.group ?? ''))];
  return (
    <Command
      {...(value ? { defaultValue: value } : {})}
      label={searchPlaceholder}
      filter={rankMatch}
    >
      <CommandInput placeholder={searchPlaceholder} />
      <CommandList id={id}>
        <CommandEmpty>{emptyText}</CommandEmpty>
        {groups.map((group) => (
          <CommandGroup key={group} heading={group || undefined}>
            {options
              .filter((option) => (option.group ?? '') === group)
              .map((option) => (
                <Option
                  key={option.value}
                  option={option}
                  isChosen={option.value === value}
                  onChoose={onChoose}
                />
              ))}
          </CommandGroup>
        ))}
      </CommandList>
    </Command>
  );
}

/**
 * Every typed word has to stand in the label, the hint or a keyword as it is; words that begin one come
 * first. A looser match would offer Budapest for "est", one Enter away from calls at the wrong hour.
 */
export function rankMatch(value: string, search: string, keywords: string[] = []): number {
  const texts = [...keywords, value].map((text) => text.toLowerCase());
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return 0;
  const begins = (word: string) =>
    texts.some((text) => text.split(/[\s/_(]+/).some((part) => part.startsWith(word)));
  return words.every(begins) ? 1 : 0.5;
}

type OptionProps<V extends string> = {
  option: ComboboxOption<V>;
  isChosen: boolean;
  onChoose: (value: V) => void;
};

function Option<V extends string>({ option, isChosen, onChoose }: OptionProps<V>) {
  const keywords = [option.label, option.hint ?? '', ...(option.keywords ?? [])];
  return (
    <CommandItem
      value={option.value}
      keywords={keywords}
      disabled={option.isDisabled ?? false}
      onSelect={() => onChoose(option.value)}
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate">{option.label}</span>
        {option.hint ? (
          <span className="block truncate text-caption text-muted">{option.hint}</span>
        ) : null}
      </span>
      {isChosen ? <Check aria-hidden /> : null}
    </CommandItem>
  );
}
