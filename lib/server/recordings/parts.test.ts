import { expect, test } from 'vitest';
import { readAudioType } from './audio-type';
import { fitRange, readByteRange, writeByteRange } from './byte-range';
import { isPublicAddress } from './public-address';

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
])('%s is not asked', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::200e'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['bytes=0-', 'bytes=0-'],
  ['bytes=10-19', 'bytes=10-19'],
  ['bytes=-5', 'bytes=-5'],
  ['bytes=5-1', null],
  ['bytes=-0', null],
  ['bytes=-', null],
  ['bytes=0-1,4-5', null],
  ['lines=0-1', null],
  ['bytes=99999999999999999999-', null],
  ['', null],
  [null, null],
])('%s asks for %s', (header, sent) => {
  const range = readByteRange(header);
  expect(range === null ? null : writeByteRange(range)).toBe(sent);
});

test('a range is fitted to the file', () => {
  expect(fitRange({ from: 0, to: null }, 100)).toEqual({ first: 0, last: 99 });
  expect(fitRange({ from: 90, to: 200 }, 100)).toEqual({ first: 90, last: 99 });
  expect(fitRange({ from: -10, to: null }, 100)).toEqual({ first: 90, last: 99 });
  expect(fitRange({ from: -500, to: null }, 100)).toEqual({ first: 0, last: 99 });
  expect(fitRange({ from: 100, to: null }, 100)).toBeNull();
});

test.each([
  ['audio/wav', '/a', 'wav'],
  ['Audio/MPEG; codecs=x', '/a', 'mp3'],
  ['application/octet-stream', '/a/b.MP3', 'mp3'],
  [undefined, '/b.wav', 'wav'],
  ['binary/octet-stream', '/b.html', null],
  ['text/html', '/b.wav', null],
  ['image/svg+xml', '/b.wav', null],
  ['video/mp4', '/b.mp4', null],
])('%s at %s is %s', (type, path, extension) => {
  const read = readAudioType(type, new URL(path, 'https://files.test'));
  expect(read?.extension ?? null).toBe(extension);
});
