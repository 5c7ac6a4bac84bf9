import 'server-only';

export { answerRecording } from './answer-recording';
export { readByteRange } from './byte-range';
export { type AskedRecording, readRecording } from './read-recording';
