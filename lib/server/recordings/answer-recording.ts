import type { Recording } from './fetch-recording';

type Wrapping = { callId: string; isDownload: boolean };

/** Ours alone are the headers: nothing that storage says about itself travels on. */
export function answerRecording(recording: Recording, { callId, isDownload }: Wrapping): Response {
  const { status, type, length, contentRange, body } = recording;
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (type !== null) {
    const name = `call-${callId.replace(/[^A-Za-z0-9-]/g, '')}.${type.extension}`;
    headers.set('content-type', type.mime);
    headers.set(
      'content-disposition',
      `${isDownload ? 'attachment' : 'inline'}; filename="${name}"`,
    );
  }
  if (length !== null) headers.set('content-length', String(length));
  if (contentRange !== null) headers.set('content-range', contentRange);
  return new Response(body, { status, headers });
}
