import type { CallCost } from '@/lib/campaign/call-detail';
import { CallCostReply, type CallDetailReply } from '@/lib/wire/call-detail-reply';
import { readEach } from '@/lib/wire/loose';

type Part = CallCost['parts'][number];

const LABELS: ReadonlyMap<string, string> = new Map([
  ['transport', 'Carrier'],
  ['stt', 'Transcriber'],
  ['transcriber', 'Transcriber'],
  ['llm', 'Language model'],
  ['model', 'Language model'],
  ['tts', 'Voice'],
  ['voice', 'Voice'],
  ['vapi', 'Vapi'],
  ['chat', 'Chat'],
  ['analysis', 'Analysis'],
  ['voicemail-detection', 'Voicemail detection'],
  ['knowledge-base', 'Knowledge base'],
]);
/** Vapi rounds each part to a hundredth of a cent. */
const ROUNDING = 0.0011;

/** What the call cost, part by part; null when Vapi sent no price at all. */
export function reshapeCost(reply: CallDetailReply): CallCost | null {
  const total = reply.cost ?? reply.costBreakdown?.total ?? null;
  const parts = partsOfBreakdown(reply.costBreakdown) ?? partsOfList(reply.costs ?? []);
  if (total === null && parts.length === 0) return null;
  const sum = parts.reduce((so, { dollars }) => so + dollars, 0);
  const rest = total === null || parts.length === 0 ? 0 : total - sum;
  return { total, parts, unexplained: Math.abs(rest) > ROUNDING ? rest : null };
}

function partsOfBreakdown(breakdown: CallDetailReply['costBreakdown']): Part[] | null {
  if (breakdown === undefined) return null;
  const { analysisCostBreakdown, total: _, ...named } = breakdown;
  const analysis = Object.values(analysisCostBreakdown ?? {}).filter((cost) => cost !== undefined);
  const costs: [string, number | undefined][] = [
    ...Object.entries(named),
    ['analysis', analysis.length > 0 ? analysis.reduce((a, b) => a + b, 0) : undefined],
  ];
  const parts = costs.flatMap(([name, dollars]) =>
    dollars === undefined ? [] : [{ label: LABELS.get(name) ?? name, dollars }],
  );
  return parts.length > 0 ? parts : null;
}

/** Several parts of one kind, as with two models, are added up. */
function partsOfList(costs: readonly unknown[]): Part[] {
  const byLabel = new Map<string, number>();
  for (const { type, cost } of readEach(CallCostReply, costs).entries) {
    if (cost === undefined) continue;
    const label = LABELS.get(type ?? '') ?? type ?? 'Other';
    byLabel.set(label, (byLabel.get(label) ?? 0) + cost);
  }
  return [...byLabel].map(([label, dollars]) => ({ label, dollars }));
}
