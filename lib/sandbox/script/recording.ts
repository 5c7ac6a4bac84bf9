import { diceFor } from '../random';

const sampleRate = 8000;
const seconds = 6;

/**
 * A small playable WAV (8 kHz, mono, 8 bit): two voices hum in turn, so a player shows speech-like
 * activity. The same call always sounds the same.
 */
export function recordCall(callId: string): Uint8Array<ArrayBuffer> {
  const samples = sampleRate * seconds;
  const audio = new Uint8Array(44 + samples);
  writeHeader(new DataView(audio.buffer), samples);
  const dice = diceFor('recording', callId);
  const voices = [dice.int(105, 150), dice.int(165, 240)];
  const turnLength = sampleRate * (0.8 + dice.float() * 0.6);
  for (let i = 0; i < samples; i++) {
    const turn = Math.floor(i / turnLength);
    const pitch = voices[turn % 2] ?? 120;
    const within = (i % turnLength) / turnLength;
    const loudness = within > 0.85 ? 0 : 18 * Math.abs(Math.sin(within * Math.PI * 6));
    audio[44 + i] = 128 + loudness * Math.sin((2 * Math.PI * pitch * i) / sampleRate);
  }
  return audio;
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
