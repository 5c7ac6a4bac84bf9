import { diceFor } from '../random';
import type { TimedTurn } from './time-turns';

const sampleRate = 8000;

/** What is to be heard: how long, ms, and who speaks when. */
export interface Tape {
  callId: string;
  lengthMs: number;
  turns: readonly TimedTurn[];
}

/**
 * A playable WAV (8 kHz, mono, 8 bit) as long as the call: each turn hums in its speaker's voice, so a
 * transcript and what is heard agree. The same call always sounds the same.
 */
export function recordCall({ callId, lengthMs, turns }: Tape): Uint8Array<ArrayBuffer> {
  const samples = Math.max(1, Math.round((lengthMs / 1000) * sampleRate));
  const audio = new Uint8Array(44 + samples).fill(128, 44);
  writeHeader(new DataView(audio.buffer), samples);
  const dice = diceFor('recording', callId);
  const pitches = { assistant: dice.int(165, 240), user: dice.int(105, 150) };
  for (const { role, fromMs, toMs } of turns) {
    const from = Math.floor((fromMs / 1000) * sampleRate);
    const to = Math.min(samples, Math.floor((toMs / 1000) * sampleRate));
    hum(audio.subarray(44 + from, 44 + to), pitches[role]);
  }
  return audio;
}

/** Some three syllables a second, and a breath at the end. */
function hum(samples: Uint8Array, pitch: number): void {
  const voiced = samples.length * 0.9;
  for (let i = 0; i < voiced; i++) {
    const loudness = 18 * Math.abs(Math.sin((3 * Math.PI * i) / sampleRate));
    samples[i] = 128 + loudness * Math.sin((2 * Math.PI * pitch * i) / sampleRate);
  }
}

function writeHeader(view: DataView, samples: number): void {
  const text = (at: number, letters: string) =>
    [...letters].forEach((letter, i) => {
      view.setUint8(at + i, letter.charCodeAt(0));
    });
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
}
