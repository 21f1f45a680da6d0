import { expect, it } from 'vitest';
import { readVoiceWish } from './voice-wish.js';

function wishOf(voices: string, iceServers: string) {
  const form = new FormData();
  form.set('voices', voices);
  form.set('iceServers', iceServers);
  return readVoiceWish(form);
}

it('voices go from browser to browser, without a server when none is named', () => {
  expect(wishOf('browsers', ' ')).toEqual({ by: 'browsers', iceServers: [] });
  expect(readVoiceWish(new FormData())).toEqual({ by: 'browsers', iceServers: [] });
});

it('servers are written one after the other, those that ask for it with a name and a password', () => {
  const written = 'stun:stun.example.com:3478, turn:ann:se@cret@turn.example.com?transport=tcp';
  expect(wishOf('browsers', `${written}\nTURNS:1700:ann:c2VjcmV0@[::1]:5349`)).toEqual({
    by: 'browsers',
    iceServers: [
      { urls: 'stun:stun.example.com:3478' },
      { urls: 'turn:turn.example.com?transport=tcp', username: 'ann', credential: 'se@cret' },
      { urls: 'turns:[::1]:5349', username: '1700:ann', credential: 'c2VjcmV0' },
    ],
  });
});

it('what is no such address is refused, a TURN server without a name too', () => {
  for (const written of [
    'example.com',
    'https://example.com',
    'stun:',
    'turn:turn.example.com',
    'stun:ann:secret@stun.example.com',
    'stun:fine.example.com stun:not fine',
  ]) {
    expect(wishOf('browsers', written)).toBeUndefined();
  }
});

it('the media cloud needs no such server', () => {
  expect(wishOf('media-cloud', 'whatever')).toEqual({ by: 'media-cloud' });
});
