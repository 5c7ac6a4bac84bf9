'use client';

/** The place of the import. */
export function AudienceImport() {
  return null;
}
