import type { CallOverrides, NamedValue } from '@/lib/campaign/call-detail';
import type { CallDetailReply } from '@/lib/wire/call-detail-reply';
import { keepSafeOverrides } from '@/lib/wire/safe-overrides';
import { tellValue } from './name-values';

/** The overrides of a call, the contact's own first; of each only what may leave the server. */
export function reshapeCallOverrides(reply: CallDetailReply): CallOverrides[] {
  const given: [CallOverrides['scope'], unknown][] = [
    ['contact', reply.customer?.assistantOverrides],
    ['campaign', reply.assistantOverrides],
    ['squad', reply.squadOverrides],
  ];
  return given.flatMap(([scope, raw]) => {
    const { value, hidden } = keepSafeOverrides(raw);
    const fields = flatten(value, []);
    if (fields.length === 0 && hidden.length === 0) return [];
    return [{ scope, fields, json: JSON.stringify(value, null, 2), withheld: hidden }];
  });
}

/** Every plain value by its path: `model.temperature`, `endCallPhrases`. */
function flatten(value: object, path: readonly string[]): NamedValue[] {
  return Object.entries(value).flatMap(([key, held]): NamedValue[] => {
    const at = [...path, key];
    const text = tellValue(held);
    if (text !== null) return [{ name: at.join('.'), value: text }];
    return typeof held === 'object' && held !== null ? flatten(held, at) : [];
  });
}
