import type { UpstreamTarget } from '@/lib/server/vapi';

/** The kind and the one id of a draft's target that counts. */
export function nameTarget({ kind, id }: UpstreamTarget) {
  return { kind, [`${kind}Id`]: id };
}
