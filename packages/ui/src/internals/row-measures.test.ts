import { describe, expect, it } from 'vitest';
import { setDensity } from '../testing/density.js';
import { areSameMeasures, readMeasures, USUAL_MEASURES } from './row-measures.js';

describe('the measures of the place where a list stands', () => {
  it('are the usual ones where no style sheet says anything', () => {
    expect(readMeasures(document.body)).toEqual(USUAL_MEASURES);
  });

  it.each([
    ['comfortable', 16, { density: 1, rem: 16, row60: 60, row64: 64 }],
    ['compact', 16, { density: 0.75, rem: 16, row60: 48, row64: 52 }],
    ['spacious', 16, { density: 1.25, rem: 16, row60: 68, row64: 72 }],
    ['compact', 20, { density: 0.75, rem: 20, row60: 60, row64: 65 }],
  ] as const)(
    'are those of its density and of the type of the page: %s, %s px',
    (density, rem, measures) => {
      setDensity(density, rem);
      expect(readMeasures(document.body)).toEqual(measures);
    },
  );

  it('are those of an app that has heights of its own, in pixels as well', () => {
    const element = document.createElement('div');
    document.body.append(element);
    element.style.setProperty('--parlor-density', '.9');
    element.style.setProperty('--parlor-row-64', '58.5px');
    expect(readMeasures(element)).toEqual({ density: 0.9, rem: 16, row60: 60, row64: 58.5 });
    element.remove();
  });

  it('are as usual, and as large as the type is, where what an app has cannot be read', () => {
    setDensity('comfortable', 20);
    const element = document.createElement('div');
    document.body.append(element);
    element.style.setProperty('--parlor-density', 'var(--none)');
    element.style.setProperty('--parlor-row-64', 'calc(3rem + 4px)');
    expect(readMeasures(element)).toEqual({ density: 1, rem: 20, row60: 75, row64: 80 });
    element.remove();
  });

  it('are the same only when all of them are', () => {
    expect(areSameMeasures(USUAL_MEASURES, { ...USUAL_MEASURES })).toBe(true);
    for (const key of ['density', 'rem', 'row60', 'row64'] as const) {
      expect(areSameMeasures(USUAL_MEASURES, { ...USUAL_MEASURES, [key]: 7 })).toBe(false);
    }
  });
});
