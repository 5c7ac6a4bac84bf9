import { z } from 'zod';

const isoDate = z.iso.datetime({ offset: true });

const Operation = z.strictObject({
  operation: z.enum(['sum', 'avg', 'count', 'min', 'max', 'history']),
  column: z.string(),
  alias: z.string().max(40).optional(),
});

const Query = z.strictObject({
  name: z.string().max(40),
  table: z.enum(['call', 'subscription']),
  operations: z.array(Operation).min(1),
  groupBy: z.array(z.string()).optional(),
  groupByVariableValue: z.array(z.looseObject({})).optional(),
  timeRange: z
    .strictObject({
      start: isoDate.optional(),
      end: isoDate.optional(),
      step: z.enum(['second', 'minute', 'hour', 'day', 'week']).optional(),
      timezone: z.string().optional(),
    })
    .optional(),
});

export const AnalyticsBody = z.strictObject({ queries: z.array(Query).min(1) });
export type AnalyticsQuery = z.output<typeof Query>;
