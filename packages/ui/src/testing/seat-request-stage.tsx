import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
// Their pages on which seats are asked for: the same engine and clock for hooks and components.
import {
  createRequestPeople,
  type RequestPage,
  type RequestPageOptions,
} from '../../../hooks/src/testing/seat-request-people.js';

/** How the host is to open the room. */
export interface SeatStageOptions extends RequestPageOptions {
  readonly mode?: 'free' | 'apply' | 'invite';
  readonly count?: number;
}

/** Ann's room of four seats, for which one asks. */
export async function openRoom({ mode = 'apply', count = 4, ...ofAnn }: SeatStageOptions = {}) {
  const people = await createRequestPeople();
  const ann = await people.page('ann', ofAnn);
  await people.outcomes(() => ann.current.seats.open({ count, mode }));
  return { people, ann };
}

/** Shows something to somebody, beside their page. */
export function show(page: RequestPage, children: ReactNode) {
  const Wrapper = page.wrapper;
  const wrap = (inner: ReactNode) => <Wrapper>{inner}</Wrapper>;
  const view = render(wrap(children));
  return { view, rerender: (next: ReactNode) => view.rerender(wrap(next)) };
}

/** Begins something, and does not wait for its end: what is shown of it for a moment only may be gone by then. */
export function start(deed: () => Promise<void>): void {
  act(() => void deed());
}

/** Presses a button. */
export function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** What assistive technology was told last in what is always there for it. */
export function spoken(): string {
  const regions = document.querySelectorAll('[aria-live="polite"], [role="status"]');
  return [...regions]
    .map((region) => region.textContent)
    .join(' ')
    .trim();
}
