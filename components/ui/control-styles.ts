/** The box shared by text inputs and select triggers; 16 px under a finger, or iOS zooms the page. */
export const controlBox =
  'w-full min-w-0 rounded-md border border-line-strong bg-panel px-2.5 text-body text-ink placeholder:text-faint hover:border-faint focus-visible:outline-offset-[-1px] disabled:opacity-60 disabled:hover:border-line-strong aria-invalid:border-danger pointer-coarse:text-[1rem]';
