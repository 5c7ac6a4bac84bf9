import { UpstreamError } from './errors';

type Cap = { maxBytes: number; signal: AbortSignal };

/**
 * Reads a body as text while counting its bytes (after decompression) and gives up at the cap: 'over-cap'
 * for a success, and for a failure the text so far, since its status already says what happened.
 */
export async function readCapped(response: Response, { maxBytes, signal }: Cap): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return pieces.join('') + decoder.decode();
      size += value.byteLength;
      if (size > maxBytes) {
        throw new UpstreamError('bad-reply', { status: response.status, fault: 'over-cap' });
      }
      pieces.push(decoder.decode(value, { stream: true }));
    }
  } catch (thrown) {
    reader.cancel().catch(() => undefined);
    if (isFailure(response)) return pieces.join('');
    if (thrown instanceof UpstreamError || signal.aborted) throw thrown;
    throw new UpstreamError('bad-reply', { status: response.status, fault: 'truncated' });
  }
}

function isFailure({ status }: Response): boolean {
  return status >= 400;
}
