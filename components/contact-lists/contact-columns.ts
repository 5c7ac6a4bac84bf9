/** The columns of the table; at phone width a row takes two lines. */
export const CONTACT_COLUMNS =
  'grid items-center gap-x-3 px-3 max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:content-center sm:grid-cols-[4rem_minmax(0,1fr)_9rem_minmax(0,2fr)] lg:grid-cols-[4.5rem_minmax(0,1fr)_9rem_3rem_minmax(0,1.1fr)_minmax(0,2.2fr)]';

export const ROWS_IN_SIGHT = 16;
