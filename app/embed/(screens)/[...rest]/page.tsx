import { notFound } from 'next/navigation';

/** Nothing else is here; said inside the frame, whose portal could not show the console's own page. */
export default function NothingHerePage() {
  notFound();
}
