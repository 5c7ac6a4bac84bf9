import 'server-only';

export { addToDoNotCall, importToDoNotCall } from './add';
export { readNumberHistory } from './read-number-history';
export { readStillHeld } from './read-still-held';
export { sweepInBackground, sweepListed } from './sweep';
