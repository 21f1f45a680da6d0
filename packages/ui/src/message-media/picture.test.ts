import type { MessageSnapshotOf } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { mediaBox } from './media-box.js';
import { coverOf, pictureOf, pictureUrl } from './picture.js';

type ImagePayload = MessageSnapshotOf<'TIMImageElem'>['payload'];
type VideoPayload = MessageSnapshotOf<'TIMVideoFileElem'>['payload'];

/** As a stranger's program may have written it. */
function payload(...imageInfoArray: unknown[]): ImagePayload {
  return { uuid: 'u', imageFormat: 255, imageInfoArray } as ImagePayload;
}

const original = { type: 0, width: 4000, height: 3000, url: 'https://media.example/original.jpg' };
const thumbnail = { type: 1, width: 264, height: 198, url: 'https://media.example/thumbnail.jpg' };
const large = { type: 2, width: 960, height: 720, url: 'https://media.example/large.jpg' };

describe('a picture', () => {
  const picture = pictureOf(payload(original, thumbnail, large));

  it('is loaded no larger than it is shown', () => {
    expect(pictureUrl(picture, { width: 200, height: 150 })).toBe(thumbnail.url);
    expect(pictureUrl(picture, { width: 640, height: 480 })).toBe(large.url);
    expect(pictureUrl(picture, { width: 2000, height: 1500 })).toBe(original.url);
    expect(pictureUrl(picture, { width: 9000, height: 9000 })).toBe(original.url);
  });

  it('has the size of its original', () => {
    expect(picture.size).toEqual({ width: 4000, height: 3000 });
  });

  it('does without what was malformed', () => {
    const odd = [null, 7, 'x', {}, { type: 1, url: 'javascript:alert(1)' }, { url: 3, width: {} }];
    expect(pictureOf(payload(...odd))).toEqual({ size: undefined, sources: [] });
    expect(pictureUrl(pictureOf(payload(...odd, large)), { width: 1, height: 1 })).toBe(large.url);
  });

  it.each([
    [0, 0],
    [-5, 20],
    [Number.NaN, 10],
    [1e12, 10],
    ['100', '100'],
  ])('of %s × %s pixels has no size', (width, height) => {
    expect(pictureOf(payload({ ...original, width, height })).size).toBeUndefined();
  });
});

it('a cover without an address has its size all the same', () => {
  const cover = { snapshotUrl: 'data:text/html,x', snapshotWidth: 1280, snapshotHeight: 720 };
  expect(coverOf(cover as VideoPayload)).toEqual({
    size: { width: 1280, height: 720 },
    sources: [],
  });
});

it('a video without a cover has no size: the SDK says the same of each of them', () => {
  const cover = { snapshotUrl: '', snapshotWidth: 200, snapshotHeight: 200 };
  expect(coverOf(cover as VideoPayload).size).toBeUndefined();
  const square = { ...cover, snapshotUrl: 'https://media.example/cover.jpg' };
  expect(coverOf(square as VideoPayload).size).toEqual({ width: 200, height: 200 });
});

describe('the room of a picture', () => {
  it('has its shape, within what a thread has room for', () => {
    expect(mediaBox({ width: 1600, height: 1200 })).toEqual({
      width: 320,
      height: 240,
      isSmall: false,
    });
    expect(mediaBox({ width: 900, height: 1600 })).toMatchObject({ width: 191, height: 340 });
  });

  it('is never too low, too narrow or too large, whatever the picture is', () => {
    expect(mediaBox({ width: 100_000, height: 1 })).toMatchObject({ width: 320, height: 80 });
    expect(mediaBox({ width: 1, height: 100_000 })).toMatchObject({ width: 120, height: 340 });
    expect(mediaBox(undefined)).toMatchObject({ width: 240, height: 180 });
  });

  it('does not blow up what is small', () => {
    expect(mediaBox({ width: 32, height: 32 })).toEqual({ width: 120, height: 80, isSmall: true });
  });
});
