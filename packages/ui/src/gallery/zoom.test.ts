import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { galleryCommand } from './gallery-keys.js';
import { panBy, WHOLE, type ZoomBounds, zoomAt } from './zoom.js';

const bounds: ZoomBounds = {
  stage: { width: 1000, height: 600 },
  picture: { width: 800, height: 600 },
};

describe('enlarging', () => {
  it('keeps what is at the point in its place', () => {
    const point = { x: 200, y: 100 };
    const view = zoomAt(WHOLE, 2, bounds, point);
    expect(view).toEqual({ scale: 2, x: -200, y: -100 });
  });

  it('goes up to eight times, and back to the whole picture in the middle', () => {
    expect(zoomAt(WHOLE, 100, bounds).scale).toBe(8);
    const far = panBy(zoomAt(WHOLE, 4, bounds), { x: 5000, y: 5000 }, bounds);
    expect(zoomAt(far, 0.01, bounds)).toEqual(WHOLE);
  });
});

describe('moving', () => {
  it('ends where the picture does', () => {
    const large = zoomAt(WHOLE, 2, bounds);
    expect(panBy(large, { x: 9999, y: -9999 }, bounds)).toEqual({ scale: 2, x: 300, y: -300 });
  });

  it('does nothing to a picture that is seen whole', () => {
    expect(panBy(WHOLE, { x: 50, y: 50 }, bounds)).toEqual(WHOLE);
  });

  it('never shows more than the picture, whatever is done to it', () => {
    const step = fc.record({
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let view = WHOLE;
        for (const { factor, x, y } of steps) {
          view = panBy(zoomAt(view, factor, bounds, { x, y }), { x, y }, bounds);
          const overX = Math.max((bounds.picture.width * view.scale - bounds.stage.width) / 2, 0);
          const overY = Math.max((bounds.picture.height * view.scale - bounds.stage.height) / 2, 0);
          expect(view.scale).toBeGreaterThanOrEqual(1);
          expect(view.scale).toBeLessThanOrEqual(8);
          expect(Math.abs(view.x)).toBeLessThanOrEqual(overX + 1e-9);
          expect(Math.abs(view.y)).toBeLessThanOrEqual(overY + 1e-9);
        }
      }),
    );
  });
});

describe('the keys of the gallery', () => {
  const whole = { isEnlarged: false, isRightToLeft: false };

  it('go to the neighbours, by the direction of the page', () => {
    expect(galleryCommand('ArrowRight', whole)).toEqual({ to: 'next' });
    expect(galleryCommand('ArrowLeft', whole)).toEqual({ to: 'previous' });
    const arabic = { isEnlarged: false, isRightToLeft: true };
    expect(galleryCommand('ArrowLeft', arabic)).toEqual({ to: 'next' });
    expect(galleryCommand('Home', arabic)).toEqual({ to: 'first' });
  });

  it('move an enlarged picture to where they point, in every direction of writing', () => {
    const enlarged = { isEnlarged: true, isRightToLeft: true };
    expect(galleryCommand('ArrowRight', enlarged)).toEqual({ pan: { x: -80, y: 0 } });
    expect(galleryCommand('ArrowUp', enlarged)).toEqual({ pan: { x: 0, y: 80 } });
  });

  it('leave all others alone', () => {
    expect(galleryCommand('Tab', whole)).toBeUndefined();
    expect(galleryCommand('ArrowDown', whole)).toBeUndefined();
    expect(galleryCommand('a', whole)).toBeUndefined();
  });
});
