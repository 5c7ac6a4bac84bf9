import type { Forecast } from './forecast';
import { countOf, formatCount, plain, strong } from './phrases';
import type { Phrase } from './plan-types';

/** `formatTime` writes an instant (epoch ms) the way the page does, in its zone. */
export type LeadWords = { formatTime: (ms: number) => string };

/** Where a running campaign is going, as a sentence of its own; nothing when nothing is known. */
export function tellOutlook(forecast: Forecast, words: LeadWords): Phrase[] {
  const { waiting, inProgress, deadlineMs } = forecast;
  if (waiting === null) return [];
  if (waiting === 0) return tellLast(inProgress ?? 0);
  if (deadlineMs === null) return tellPastDeadline(forecast, words);
  const deadline = strong(words.formatTime(deadlineMs));
  const waiters = strong(formatCount(waiting));
  if (forecast.isPastDeadline) {
    const verb = waiting === 1 ? ' is not called.' : ' are not called.';
    return [plain(' Vapi stopped dialling at '), deadline, plain(': '), waiters, plain(verb)];
  }
  if (forecast.isStarved) {
    const verb = waiting === 1 ? ' waits' : ' wait';
    return [
      ...[plain(' No call is running: '), waiters, plain(`${verb} for a free slot`)],
      ...[plain(', and Vapi tries until '), deadline, plain('.')],
    ];
  }
  return tellPace(forecast, { deadline, words });
}

function tellLast(inProgress: number): Phrase[] {
  if (inProgress === 0) return [plain(' Nobody is left to call.')];
  const verb = inProgress === 1 ? ' is in progress' : ' are in progress';
  const calls = strong(countOf(inProgress, 'call'));
  return [plain(' The last '), calls, plain(`${verb}: nobody is left out.`)];
}

/** Vapi dials on although its hour is over: nobody can say until when. */
function tellPastDeadline({ etaMs }: Forecast, words: LeadWords): Phrase[] {
  if (etaMs === null) return [];
  const eta = strong(words.formatTime(etaMs));
  return [plain(' At this pace the last is dialled at about '), eta, plain('.')];
}

function tellPace(
  { perMinute, etaMs, leftOut }: Forecast,
  { deadline, words }: { deadline: Phrase; words: LeadWords },
): Phrase[] {
  if (perMinute === null) return [plain(' Vapi dials until '), deadline, plain('.')];
  if (etaMs === null) {
    return [plain(' No call ended of late; Vapi dials until '), deadline, plain('.')];
  }
  if (leftOut > 0) {
    const verb = leftOut === 1 ? ' is not dialled by ' : ' are not dialled by ';
    const people = strong(countOf(leftOut, 'person', 'people'));
    return [
      ...[plain(' At this pace about '), people, plain(verb)],
      ...[deadline, plain(', when Vapi gives up.')],
    ];
  }
  const eta = strong(words.formatTime(etaMs));
  return [
    plain(' At this pace the last is dialled at about '),
    eta,
    plain(': nobody is left out.'),
  ];
}
