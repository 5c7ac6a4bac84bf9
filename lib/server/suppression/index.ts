import 'server-only';

export { type ScreenHit, screenNumbers } from './screen-numbers';
export { readScreenRequest, type ScreenRequest } from './screen-request';
