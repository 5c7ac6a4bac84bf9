const AUDIO = new Map([
  ['audio/wav', 'wav'],
  ['audio/x-wav', 'wav'],
  ['audio/wave', 'wav'],
  ['audio/vnd.wave', 'wav'],
  ['audio/mpeg', 'mp3'],
  ['audio/mp3', 'mp3'],
  ['audio/ogg', 'ogg'],
  ['audio/webm', 'webm'],
  ['audio/mp4', 'm4a'],
  ['audio/x-m4a', 'm4a'],
  ['audio/aac', 'aac'],
  ['audio/flac', 'flac'],
]);
const BY_ENDING = new Map([
  ['wav', 'audio/wav'],
  ['mp3', 'audio/mpeg'],
  ['ogg', 'audio/ogg'],
  ['webm', 'audio/webm'],
  ['m4a', 'audio/mp4'],
]);
const UNSAID = new Set(['application/octet-stream', 'binary/octet-stream', '']);

export type AudioType = { mime: string; extension: string };

/** What a file is, by its content type, or by its name where storage did not say; null for no audio. */
export function readAudioType(contentType: string | undefined, url: URL): AudioType | null {
  const said = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = /\.([a-z0-9]{2,4})$/i.exec(url.pathname)?.[1]?.toLowerCase() ?? '';
  const mime = UNSAID.has(said) ? (BY_ENDING.get(ending) ?? '') : said;
  const extension = AUDIO.get(mime);
  return extension === undefined ? null : { mime, extension };
}
