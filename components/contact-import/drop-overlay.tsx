/** What is seen of the step while a file hovers over the window. */
export function DropOverlay() {
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute -inset-2 z-10 flex items-start justify-center rounded-lg border-2 border-ink border-dashed bg-bg/85 pt-10"
    >
      <p className="rounded-md border border-line bg-panel px-4 py-2 font-medium text-lead shadow-float">
        Drop the file to read it
      </p>
    </div>
  );
}
