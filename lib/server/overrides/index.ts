import 'server-only';

export { deleteSavedOverrides } from './delete-saved';
export { listSavedOverrides } from './list-saved';
export { createSavedOverrides, updateSavedOverrides } from './save-saved';
