import 'server-only';
import { CampaignDraft } from '@/lib/campaign/draft';
import { cleanTexts } from '@/lib/server/clean-text';
import { describeIssue } from '@/lib/server/describe-issue';
import { DomainError } from '@/lib/server/errors';

/** Contacts live in lists of their own, so a draft stays small; this leaves room for a long overrides text. */
const MAX_BYTES = 512 * 1024;

/**
 * Reads a draft from a request, counting bytes as they come: a stated length is not believed.
 *
 * @throws DomainError `too-large`, `bad-input`
 */
export async function readDraftBody(request: Request): Promise<CampaignDraft> {
  const read = CampaignDraft.safeParse(parse(await readText(request)));
  if (read.success) return read.data;
  const first = read.error.issues[0];
  const where = first === undefined ? '' : ` (${describeIssue(first)})`;
  throw new DomainError('bad-input', `This is not a campaign draft${where}. Nothing was saved.`);
}

async function readText(request: Request): Promise<string> {
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return cleanTexts(JSON.parse(text));
  } catch {
    throw new DomainError('bad-input', 'The draft is not readable JSON. Nothing was saved.');
  }
}

function tooLarge(): DomainError {
  return new DomainError(
    'too-large',
    'The draft is over 512 kB. What was saved before is safe. Shorten the texts or the overrides JSON.',
  );
}
