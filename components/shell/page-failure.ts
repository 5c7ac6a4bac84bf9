import { DATABASE_AWAY, VAPI_SAYS } from '@/lib/campaign/page-failure';

type PageFailure = { title: string; words: string; requestId: string | undefined };

/** What a page says that could not be drawn. `digest` is all the server lets a browser know. */
export function describePageFailure(digest: string | undefined): PageFailure {
  if (digest === DATABASE_AWAY) {
    return {
      title: 'The database does not answer',
      words:
        'Nothing was changed, and running campaigns go on at Vapi. To stop one now, use Vapi’s own dashboard. This page works again as soon as the database does.',
      requestId: undefined,
    };
  }
  if (digest?.startsWith(VAPI_SAYS)) {
    return {
      title: 'This could not be read from Vapi',
      words: `${digest.slice(VAPI_SAYS.length)} Nothing was changed, and running campaigns go on.`,
      requestId: undefined,
    };
  }
  return {
    title: 'This page could not be drawn',
    words: 'Nothing was sent or changed by this, and running campaigns go on.',
    requestId: digest,
  };
}
