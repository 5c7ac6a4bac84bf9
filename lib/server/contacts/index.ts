import 'server-only';

export { createList, type NewListInput } from './create-list';
export { findSameLists } from './find-same';
export { finishList } from './finish-list';
export { listLists } from './list-lists';
export { readNotes } from './list-notes';
export { type ListRef, readListRef } from './list-ref';
export { readContactPages, readContacts, readPlacedContacts } from './read-contacts';
export { type ListShareRef, readFacts } from './read-facts';
export { readGzipJson, readJson } from './read-upload';
export { receivePart } from './receive-part';
export { sweepUploads } from './sweep-uploads';
