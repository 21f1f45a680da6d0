import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file.js';

const MIB = 1024 * 1024;

describe('a file that is to be sent', () => {
  it.each([
    ['photo.JPG', 'image/jpeg', 2 * MIB, 'image'],
    ['photo.webp', 'image/webp', 20 * MIB - 1, 'image'],
    ['photo.png', 'image/png', 20 * MIB, 'file'],
    ['photo.heic', 'image/heic', MIB, 'file'],
    ['drawing.svg', 'image/svg+xml', 100, 'file'],
    ['film.mp4', 'video/mp4', 100 * MIB, 'video'],
    ['film.mov', 'video/quicktime', MIB, 'video'],
    ['film.webm', 'video/webm', MIB, 'file'],
    ['song.mp3', 'audio/mpeg', MIB, 'file'],
    ['song.m4a', 'audio/mp4', MIB, 'file'],
    ['notes', '', 1, 'file'],
    ['.png', 'image/png', 1, 'image'],
  ])('called %s, %s of %d bytes, is sent as %4$s', (name, type, size, kind) => {
    expect(checkFile({ name, type, size })).toEqual({ kind });
  });

  it('is refused when there is nothing in it', () => {
    expect(checkFile({ name: 'a.png', type: 'image/png', size: 0 })).toEqual({ kind: 'empty' });
  });

  it('is refused above 100 MiB, whatever it is', () => {
    const tooLarge = { kind: 'too-large', limit: 100 * MIB };
    const size = 100 * MIB + 1;
    expect(checkFile({ name: 'a.mp4', type: 'video/mp4', size })).toEqual(tooLarge);
    expect(checkFile({ name: 'a.zip', type: '', size })).toEqual(tooLarge);
  });
});
