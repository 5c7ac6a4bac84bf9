import { z } from 'zod';

/** Lists on one page of their table, and contacts fetched at once. */
export const LISTS_PAGE = 50;
export const CONTACTS_PAGE = 200;

export const LISTS_SORTS = ['created', 'name', 'count'] as const;
export type ListsSort = (typeof LISTS_SORTS)[number];

/** What of the lists is shown. `tag` '' = all; `page` counts from 1. */
export type ListsView = {
  search: string;
  tag: string;
  sort: ListsSort;
  isDescending: boolean;
  page: number;
};

/** The pair that names a list in a certain state. */
export const ListRefInput = z.object({
  listId: z.uuid(),
  revision: z.number().int().positive().max(1e6),
});
export type ListRefInput = z.infer<typeof ListRefInput>;

/** What a list is used by. `key` is a launch's; a draft has none. */
export type ListUse = { name: string; draftId: string | null; key: string | null };

/** One row of the table. Instants are ISO. */
export type ListRow = ListRefInput & {
  name: string;
  tags: string[];
  count: number;
  createdAt: string;
  createdBy: string | null;
  /** Where it came from, in words. */
  source: string;
  hash: string;
  /** Launches and drafts that take it; the first few by name, latest first. */
  uses: ListUse[];
  useCount: number;
  /** When it is deleted by itself; null = never. */
  purgeAt: string | null;
  /** Contacts taken out since it was stored. */
  removed: number;
};

export type ListsPage = {
  lists: ListRow[];
  /** That fit the search, and stored at all. */
  matching: number;
  total: number;
  page: number;
  pages: number;
  /** All tags in use, by name. */
  tags: string[];
};

/** A contact as a row of the list's table. */
export const ContactRow = z.object({
  /** Its place in the list, from 0. */
  position: z.number(),
  number: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  externalId: z.string().nullable(),
  country: z.string(),
  zones: z.array(z.string()),
  variables: z.record(z.string(), z.string()),
  line: z.number(),
});
export type ContactRow = z.infer<typeof ContactRow>;

/** `GET …/contacts?page=&search=`: rows `page * CONTACTS_PAGE` and on, of `matching`. */
export const ContactsPage = z.object({
  matching: z.number(),
  offset: z.number(),
  rows: z.array(ContactRow),
});
export type ContactsPage = z.infer<typeof ContactsPage>;
