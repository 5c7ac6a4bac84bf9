/** What floats over the page: the only places with a shadow. */
export const floatingBox =
  'z-50 rounded-lg border border-line bg-panel text-body text-ink shadow-float outline-none';

/**
 * One line in a menu or list; `data-highlighted` is Radix's word, `data-selected` cmdk's. Both say
 * `aria-disabled`, but cmdk writes `data-disabled="false"`, which a bare attribute selector would match.
 */
export const floatingItem =
  'relative flex min-h-7 cursor-default select-none items-center gap-2 rounded-sm px-2 py-1 outline-none aria-disabled:pointer-events-none data-[highlighted]:bg-hover data-[selected=true]:bg-hover aria-disabled:opacity-50 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0';
