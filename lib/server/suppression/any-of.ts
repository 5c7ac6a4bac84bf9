import { type SQL, sql } from 'drizzle-orm';

/**
 * `any(…)` over thousands of texts as one parameter. As an array it is looked up in the index, some 10 ms for
 * 10,000; joined as rows the planner expects a hundred of them and reads the whole table instead.
 */
export function anyOf(texts: readonly string[]): SQL {
  return sql`any(array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb)))`;
}
