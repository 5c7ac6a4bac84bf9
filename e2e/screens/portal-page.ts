import { createServer, type RequestListener } from 'node:http';
import { listen } from '../portal';

/** A customer's page around the frame, in either theme, which gives the frame the height it asks for. */
const answer: RequestListener = (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://portal.invalid');
  const frame = searchParams.get('frame') ?? 'about:blank';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Portal</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
      :root { color-scheme: light; background: #dfe7ee; color: #14202b; }
      :root.dark { color-scheme: dark; background: #0e1a26; color: #e6edf3; }
      body { margin: 0; padding: 16px; font: 15px/22px system-ui, sans-serif; }
      h1 { margin: 0 0 12px; font-size: 18px; }
      iframe { display: block; border: 0; width: 100%; height: 500px; border-radius: 8px; }
    </style>
    <section aria-label="Northwind staff portal"><h1>Northwind staff portal: calls</h1><iframe title="Campaigns" src="${frame}"></iframe></section>
    <script>
      const dark = matchMedia('(prefers-color-scheme: dark)');
      const paint = () => document.documentElement.classList.toggle('dark', dark.matches);
      dark.addEventListener('change', paint);
      paint();
      addEventListener('message', ({ data }) => {
        if (data.type === 'height') document.querySelector('iframe').style.height = data.height + 'px';
      });
    </script>`);
};

export async function servePortalPage(use: (origin: string) => Promise<void>): Promise<void> {
  const server = await listen(createServer(answer));
  await use(`http://localhost:${server.port}`);
  await server.stop();
}
