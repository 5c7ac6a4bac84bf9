import type { Socket } from 'node:net';
import { answer, answerJson } from '@/lib/server/vapi/hostile-server';

export type Behave = (socket: Socket) => void;

const html = { 'content-type': 'text/html' };
const slowDown =
  (retryAfter?: string): Behave =>
  (socket) => {
    const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    answer(socket, { status: 429, headers, body: '{}' });
  };

/** `read` and `write`: what a person is told of it, whatever they looked at or asked for. */
type VapiFault = { fault: string; behave: Behave; read: RegExp; write: RegExp };

const ILLEGIBLE = /^Vapi sent a reply that can not be read\. Try again in a minute\.$/;
const SILENT = /^Vapi did not answer as it should\. Try again in a minute\.$/;
const UNSURE = /it is not known (whether|which)|did not confirm the stop/;
const SLOW = /^Vapi asks to slow down\. Try again in a minute\.$/;
const NOT_NOW = /^Vapi asks to slow down\.|did not confirm the stop/;

/** Every way Vapi fails to answer. */
export const VAPI_FAULTS: VapiFault[] = [
  {
    fault: 'a web page',
    behave: (socket) => answer(socket, { headers: html, body: '<h1>Maintenance</h1>' }),
    read: ILLEGIBLE,
    write: UNSURE,
  },
  {
    fault: '400 with a reason',
    behave: (socket) => answerJson(socket, { message: ['name is odd'] }, 400),
    read: /^Vapi (refuses to show this \(status 400\)\. Try again|refused this\. Its own words)/,
    write: /Vapi refused this\. Its own words are below\.$/,
  },
  {
    fault: '400 without a word',
    behave: (socket) => answer(socket, { status: 400 }),
    read: /^Vapi (refuses to show this \(status 400\)\. Try again|refused this \(status 400\) without)/,
    write: /Vapi refused this \(status 400\) without saying why\.$/,
  },
  {
    fault: '401',
    behave: (socket) => answerJson(socket, { message: 'Invalid Key' }, 401),
    read: /^Vapi does not accept the API key\. An administrator has to check VAPI_API_KEY\.$/,
    write: /Vapi does not accept the API key\. An administrator/,
  },
  {
    fault: '403',
    behave: (socket) => answerJson(socket, { message: 'Forbidden' }, 403),
    read: /^Vapi does not allow this for the API key\. An administrator finds out more/,
    write: /Vapi does not allow this for the API key\. An administrator/,
  },
  {
    fault: '404',
    behave: (socket) => answerJson(socket, { message: 'Not found' }, 404),
    read: /^Vapi does not know (this campaign|the address|this any more)/,
    write: /^Vapi does not know this/,
  },
  {
    fault: '409',
    behave: (socket) => answerJson(socket, { message: 'Already ended' }, 409),
    read: /^Vapi (refuses to show this \(status 409\)|refused this\. Its own words)/,
    write: /Vapi refused this\. Its own words are below\.$/,
  },
  ...[undefined, '1', '0', 'soon', 'Thu, 01 Jan 2026 00:00:00 GMT'].map((retryAfter) => ({
    fault: `429, Retry-After ${retryAfter}`,
    behave: slowDown(retryAfter),
    read: SLOW,
    write: NOT_NOW,
  })),
  {
    fault: '429, Retry-After 3600',
    behave: slowDown('3600'),
    read: /^Vapi asks to slow down\. Try again in 60 minutes\.$/,
    write: /Try again in 60 minutes\.$|did not confirm the stop/,
  },
  {
    fault: '429 as a web page',
    behave: (socket) => answer(socket, { status: 429, headers: html, body: '<p>' }),
    read: SLOW,
    write: NOT_NOW,
  },
  {
    fault: '500',
    behave: (socket) => answerJson(socket, { message: 'Internal' }, 500),
    read: SILENT,
    write: UNSURE,
  },
  {
    fault: '503',
    behave: (socket) => answer(socket, { status: 503, headers: html, body: '<p>' }),
    read: SILENT,
    write: UNSURE,
  },
  { fault: 'nothing', behave: () => undefined, read: SILENT, write: UNSURE },
  { fault: 'a cut', behave: (socket) => socket.resetAndDestroy(), read: SILENT, write: UNSURE },
  {
    fault: 'half a body',
    behave: (socket) => {
      answer(socket, { body: '{"id":"c', headers: { 'content-length': '400' } });
      socket.end();
    },
    read: ILLEGIBLE,
    write: UNSURE,
  },
  {
    fault: 'far too much',
    behave: (socket) => answer(socket, { body: `["${'x'.repeat(300_000)}"]` }),
    read: ILLEGIBLE,
    write: UNSURE,
  },
];
