import type { Vapi } from '@vapi-ai/server-sdk';
import type { DateBounds, Paging } from '../rules/list-query';
import { isWithinBounds } from '../rules/list-query';

interface Dated {
  createdAt: number;
  updatedAt: number;
}

const defaultLimit = 100;

/** Newest first unless asked otherwise; what was created at the same instant keeps its order. */
export function pickPage<T extends Dated>(
  items: readonly T[],
  query: Paging & DateBounds,
): { items: T[]; metadata: Vapi.PaginationMeta } {
  const { page = 1, limit = defaultLimit, sortOrder = 'DESC' } = query;
  const sign = sortOrder === 'ASC' ? 1 : -1;
  const found = items
    .filter((item) => isWithinBounds(item, query))
    .sort((a, b) => sign * (a.createdAt - b.createdAt));
  const totalPages = limit === 0 ? 0 : Math.ceil(found.length / limit);
  return {
    items: found.slice((page - 1) * limit, page * limit),
    metadata: {
      itemsPerPage: limit,
      totalItems: found.length,
      currentPage: page,
      totalPages,
      hasNextPage: page < totalPages,
      sortOrder,
    } satisfies Vapi.PaginationMeta,
  };
}
