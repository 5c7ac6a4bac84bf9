/** What a list is tagged with. */
export function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label="Tags" className="mt-1 flex flex-wrap gap-1">
      {tags.map((tag) => (
        <li
          key={tag}
          className="rounded-full border border-line px-1.5 font-normal text-caption text-muted"
        >
          {tag}
        </li>
      ))}
    </ul>
  );
}
