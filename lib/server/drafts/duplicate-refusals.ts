const MOST_NAMED = 5;

/** Collects what is left behind, and tells it in sentences: by place in the campaign, never by value. */
export function createRefusals() {
  const places = new Map<string, number[]>();
  const lost = new Map<string, number>();
  const count = () => [...places.values()].reduce((sum, at) => sum + at.length, 0);
  return {
    add(reason: string, place: number): void {
      const why = reason.replace(/\.$/, '');
      const known = places.get(why);
      if (known) known.push(place);
      else places.set(why, [place]);
    },
    addLost(fields: readonly string[]): void {
      for (const field of fields) lost.set(field, (lost.get(field) ?? 0) + 1);
    },
    count,
    tell({ duplicates, of }: { duplicates: number; of: number }): string[] {
      const notes: string[] = [];
      if (count() > 0)
        notes.push(`${tell(count())} of ${tell(of)} contacts left out: ${reasons(places)}.`);
      if (duplicates > 0) {
        notes.push(`${tell(duplicates)} had the number of an earlier contact: the first is kept.`);
      }
      if (lost.size > 0) {
        const fields = [...lost].map(([field, held]) => `${field} (${tell(held)})`).join(', ');
        notes.push(
          `Overrides of single contacts were not copied, their variables were: ${fields}.`,
        );
      }
      return notes;
    },
  };
}

function reasons(places: ReadonlyMap<string, number[]>): string {
  return [...places]
    .map(([why, at]) => {
      const named = at.slice(0, MOST_NAMED).join(', ');
      return `${why} (${at.length === 1 ? 'contact' : 'contacts'} ${named}${at.length > MOST_NAMED ? ', …' : ''})`;
    })
    .join('; ');
}

function tell(count: number): string {
  return count.toLocaleString('en-US');
}
