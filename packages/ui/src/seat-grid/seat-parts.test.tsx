import type { VoiceLevels } from '@parlor/hooks';
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { loungeSeed, openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { SeatGrid, type SeatGridProps } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

async function renderOpen(
  seats: SeatValues,
  { coHostIDs = [], ...props }: Partial<SeatGridProps> & { coHostIDs?: string[] } = {},
) {
  const chat = renderChat(<SeatGrid groupID="lounge" {...props} />, { seed: loungeSeed });
  const mei = await chat.person('mei');
  await openLounge(mei, { seats, coHostIDs });
  await screen.findByText(/^Seat 1,/);
  return { ...chat, mei };
}

/** The kinds of the marks on a seat. */
function marksOf(label: string): (string | null)[] {
  const cell = screen.getByText(label).closest('[role="gridcell"]');
  const badges = cell?.querySelectorAll('.parlor-seat-badge') ?? [];
  return [...badges].map((badge) => badge.getAttribute('data-kind'));
}

describe('the marks of a seat', () => {
  it('tell the role, the microphone and raised hands, drawn and in words', async () => {
    const { view } = await renderOpen(
      { 1: { ...MEI, m: 1 }, 2: { ...BEN, x: 1 }, 3: { s: 1, u: 'eve', n: 'Evelyn Brown' } },
      { coHostIDs: ['ben'], raisedHandIDs: ['eve'] },
    );
    expect(marksOf('Seat 1, Mei Tanaka, host, muted')).toEqual(['host', 'muted']);
    expect(marksOf('Seat 2, Ben Okafor, co-host, muted by the host')).toEqual([
      'co-host',
      'muted-by-host',
    ]);
    expect(marksOf('Seat 3, Evelyn Brown, hand raised')).toEqual(['hand']);
    expect(await complaints(view.container)).toEqual([]);
  });

  it('tell that another device of mine has my seat', async () => {
    await renderOpen({ 1: MEI, 3: { ...ANN, i: 'phone' } });
    expect(marksOf('Seat 3, You, on another device')).toEqual(['elsewhere']);
  });

  it('of an empty seat are none', async () => {
    await renderOpen({ 1: MEI, 4: { s: 2 } }, { raisedHandIDs: [''] });
    expect(marksOf('Seat 3, empty')).toEqual([]);
    expect(marksOf('Seat 4, locked')).toEqual([]);
  });
});

/** What an app's media would say. */
class Voices implements VoiceLevels {
  readonly #levels = new Map<string, number>();
  readonly #listeners = new Map<string, Set<() => void>>();

  subscribe(userID: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(userID) ?? new Set();
    this.#listeners.set(userID, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  get(userID: string): number {
    return this.#levels.get(userID) ?? 0;
  }

  say(userID: string, level: number): void {
    this.#levels.set(userID, level);
    for (const listener of this.#listeners.get(userID) ?? []) listener();
  }

  /** How many follow somebody. */
  countOf(userID: string): number {
    return this.#listeners.get(userID)?.size ?? 0;
  }
}

/** How loud somebody is drawn, by the label of the seat. */
function loudness(label: RegExp): string | undefined {
  const cell = screen.getByText(label).closest('[role="gridcell"]');
  const ring = cell?.querySelector<HTMLElement>('.parlor-seat-ring');
  return ring?.style.getPropertyValue('--parlor-voice-level');
}

async function nextFrame(): Promise<void> {
  await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
}

describe('the rings of who speaks', () => {
  it('follow the level, and nothing renders for it', async () => {
    const levels = new Voices();
    const renders = vi.fn();
    const Seat: typeof SeatGrid.Seat = (props) => {
      renders();
      return <SeatGrid.Seat {...props} />;
    };
    const parts = { Seat };
    await renderOpen({ 1: MEI, 2: BEN }, { levels, parts });
    await nextFrame();
    renders.mockClear();
    levels.say('ben', 0.5);
    levels.say('ben', 0.6);
    await nextFrame();
    expect(loudness(/^Seat 2,/)).toBe('0.6');
    expect(loudness(/^Seat 1,/)).toBe('');
    levels.say('ben', 7);
    await nextFrame();
    expect(loudness(/^Seat 2,/)).toBe('1');
    levels.say('ben', Number.NaN);
    await nextFrame();
    expect(loudness(/^Seat 2,/)).toBe('0');
    expect(renders).not.toHaveBeenCalled();
  });

  it('are drawn as loud as somebody is when they come', async () => {
    const levels = new Voices();
    levels.say('ben', 0.8);
    await renderOpen({ 1: MEI, 2: BEN }, { levels });
    expect(loudness(/^Seat 2,/)).toBe('0.8');
  });

  it('are not there for who is muted, for empty seats, and where nobody listens', async () => {
    const levels = new Voices();
    const { mei, rerender } = await renderOpen({ 1: { ...MEI, x: 1 }, 2: BEN }, { levels });
    expect(loudness(/^Seat 1,/)).toBeUndefined();
    expect(loudness(/^Seat 3,/)).toBeUndefined();
    expect(levels.countOf('ben')).toBe(1);
    await writeSeats(mei, { 2: { ...BEN, m: 1 } });
    await screen.findByText('Seat 2, Ben Okafor, muted');
    expect(levels.countOf('ben')).toBe(0);
    rerender(<SeatGrid groupID="lounge" />);
    expect(levels.countOf('mei')).toBe(0);
  });

  it('can be replaced', async () => {
    const levels = new Voices();
    const parts = { Ring: ({ userID }: { userID: string }) => <i>{`${userID} is heard`}</i> };
    await renderOpen({ 1: MEI, 2: BEN }, { levels, parts });
    expect(screen.getByText('ben is heard')).toBeInTheDocument();
  });
});

/** Where a seat stands, by its label. */
function placeOf(label: RegExp): { x: number; y: number; size: number } {
  const cell = screen.getByText(label).closest<HTMLElement>('[role="gridcell"]');
  const style = cell?.style;
  return {
    x: Number.parseFloat(style?.insetInlineStart ?? ''),
    y: Number.parseFloat(style?.insetBlockStart ?? ''),
    size: Number.parseFloat(style?.getPropertyValue('--parlor-seat-size') ?? ''),
  };
}

describe('the layout', () => {
  it('has the host’s seat large and first, and the keys go by what is seen', async () => {
    const { user, view } = await renderOpen({ 1: MEI }, { layout: { type: 'focus' } });
    expect(placeOf(/^Seat 1,/).size).toBeGreaterThan(placeOf(/^Seat 2,/).size);
    expect(screen.getAllByRole('row').map(({ children }) => children.length)).toEqual([1, 4, 3]);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(/^Seat 3, empty/);
    expect(await complaints(view.container)).toEqual([]);
  });

  it('has each seat where the app says', async () => {
    const places = [
      { x: 0.5, y: 0.2 },
      { x: 0.2, y: 0.8 },
      { x: 0.8, y: 0.8 },
    ];
    const { user } = await renderOpen({ 1: MEI }, { layout: { type: 'free', places } });
    expect(placeOf(/^Seat 2,/).x).toBeLessThan(placeOf(/^Seat 1,/).x);
    expect(placeOf(/^Seat 3,/).x).toBeGreaterThan(placeOf(/^Seat 1,/).x);
    expect(placeOf(/^Seat 4,/).y).toBeGreaterThan(placeOf(/^Seat 3,/).y);
    await user.tab();
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent(/^Seat 1,/);
  });

  it('fits its width, and its height where it has to', async () => {
    const boxes = { clientWidth: 916, clientHeight: 166 };
    const observed = stubBox(boxes);
    await renderOpen({ 1: MEI }, { fit: 'stage' });
    expect(screen.getAllByRole('row')).toHaveLength(1);
    boxes.clientHeight = 500;
    act(observed.resize);
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  it('keeps the focus where the seats stand in other rows', async () => {
    const boxes = { clientWidth: 416, clientHeight: 0 };
    const observed = stubBox(boxes);
    await renderOpen({ 1: MEI });
    screen.getByText('Seat 5, empty').closest('button')?.focus();
    boxes.clientWidth = 266;
    act(observed.resize);
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(document.activeElement).toHaveTextContent(/^Seat 5, empty/);
  });
});

/** Elements are as large as this says, and are told of when they are resized. */
function stubBox(box: { clientWidth: number; clientHeight: number }) {
  const callbacks = new Set<() => void>();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #callback: () => void;
      constructor(callback: () => void) {
        this.#callback = callback;
      }
      observe() {
        callbacks.add(this.#callback);
      }
      unobserve() {}
      disconnect() {
        callbacks.delete(this.#callback);
      }
    },
  );
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => box.clientWidth);
  // The layout of the tests is stubbed when something is rendered, over what is there by then.
  queueMicrotask(() =>
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => box.clientHeight),
  );
  return {
    resize: () => {
      for (const callback of [...callbacks]) callback();
    },
  };
}
