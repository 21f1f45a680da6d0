import { describe, expect, it } from 'vitest';
import { safeImageUrl, safeLinkUrl, safeMediaUrl } from './safe-url.js';

describe('an address from a message', () => {
  it('may be followed when it is http or https', () => {
    expect(safeLinkUrl('https://example.org/a?b#c')).toBe('https://example.org/a?b#c');
    expect(safeLinkUrl('http://example.org')).toBe('http://example.org/');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'not an address',
    '',
  ])('is never followed when it is %j', (url) => {
    expect(safeLinkUrl(url)).toBeUndefined();
  });

  it('may be shown as a picture from the web, from memory or written inline', () => {
    expect(safeImageUrl('https://example.org/a.png')).toBe('https://example.org/a.png');
    expect(safeImageUrl('blob:https://example.org/1')).toBe('blob:https://example.org/1');
    expect(safeImageUrl('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    '//example.org/a.png',
    'a.png',
  ])('is never shown as a picture when it is %j', (url) => {
    expect(safeImageUrl(url)).toBeUndefined();
  });

  it('may be loaded as a file, a voice or a video from the web or from memory', () => {
    expect(safeMediaUrl('https://example.org/a.mp4')).toBe('https://example.org/a.mp4');
    expect(safeMediaUrl('http://example.org/a.wav')).toBe('http://example.org/a.wav');
    expect(safeMediaUrl('blob:https://example.org/1#file.wav')).toBe(
      'blob:https://example.org/1#file.wav',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:audio/wav;base64,AAAA',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'filesystem:https://example.org/a',
    'a.mp4',
    '',
  ])('is never loaded as a file when it is %j', (url) => {
    expect(safeMediaUrl(url)).toBeUndefined();
  });

  it.each(['https://bank.example@evil.example/', 'https://user:password@example.org/a.png'])(
    'is never followed or loaded when it names somebody before the place: %j',
    (url) => {
      expect([safeLinkUrl(url), safeImageUrl(url), safeMediaUrl(url)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );
});
