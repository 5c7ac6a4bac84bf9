import { cn } from '@/components/ui/cn';

/** What a list is tagged with. */
export function Tags({ tags, className }: { tags: readonly string[]; className?: string }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label="Tags" className={cn('mt-1 flex flex-wrap gap-1', className)}>
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
