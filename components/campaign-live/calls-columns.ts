/** The columns of the calls table; at phone width a row takes two lines of two. */
export const CALL_COLUMNS =
  'grid items-center gap-x-3 px-3 max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:content-center sm:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,1.5fr)_3rem_3.25rem_3.75rem] lg:grid-cols-[minmax(0,1fr)_8.5rem_minmax(7.75rem,0.8fr)_minmax(0,1.7fr)_3rem_3.25rem_3.75rem]';
