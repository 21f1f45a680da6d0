import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { FirstStepsBar } from '../onboarding/first-steps-bar.js';
import { FirstStepsCard } from '../onboarding/first-steps-card.js';
import { finishStep, forgetSteps, STEPS, useStepsShown } from '../onboarding/steps.js';
import type { LocalWorld } from './messenger.js';
import { useFocusInSight } from './use-focus-in-sight.js';

const world: LocalWorld = {
  isOffline: false,
  setOffline: vi.fn(),
  hasDeveloperTools: false,
  setDeveloperTools: vi.fn(),
  isLively: true,
  setLively: vi.fn(),
  startOver: async () => undefined,
};

beforeEach(({ onTestFinished }) => {
  forgetSteps();
  // Nothing is laid out here; what is hidden says so itself.
  const checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    value: checkVisibility,
    configurable: true,
  });
  onTestFinished(() => void Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
});

interface PageProps {
  surface?: 'chats' | 'rooms';
  isSearching?: boolean;
}

function Page({ surface = 'chats', isSearching = false }: PageProps) {
  const root = useRef<HTMLDivElement>(null);
  const areStepsShown = useStepsShown();
  useFocusInSight(root, null, `${surface} ${areStepsShown}`);
  return (
    <div ref={root}>
      <aside className="demo-sidebar" hidden={surface !== 'chats'}>
        <button type="button">New conversation</button>
        <FirstStepsBar onOpen={() => undefined} />
        {!isSearching && <div role="listbox" aria-label="Conversations" tabIndex={0} />}
      </aside>
      {surface === 'chats' ? (
        <FirstStepsCard world={world} onRooms={() => undefined} />
      ) : (
        <aside className="demo-sidebar">
          <div className="demo-room-list">
            <button type="button">Radio</button>
          </div>
        </aside>
      )}
    </div>
  );
}

it.each([
  ['above the list', 0],
  ['in the place of a conversation', 1],
])('who wants the first steps no more, %s, is at the list then', async (_, place) => {
  const user = userEvent.setup();
  render(<Page />);
  const hide = screen.getAllByRole('button', { name: 'Show them no more' })[place];
  if (!hide) throw new Error('There is no such button.');
  await user.click(hide);
  expect(screen.queryByText('First steps')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('listbox'));
});

it('who has done the last of them is at the list then, or at what is in its place', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Developer tools' }));
  act(() => STEPS.forEach(finishStep));
  expect(document.activeElement).toBe(screen.getByRole('listbox'));
  act(forgetSteps);
  rerender(<Page isSearching />);
  await user.click(screen.getByRole('button', { name: 'Developer tools' }));
  act(() => STEPS.forEach(finishStep));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New conversation' }));
});

it('the way to the rooms leads to their list', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Rooms' }));
  rerender(<Page surface="rooms" />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Radio' }));
});

it('what has the focus and stays keeps it', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'New conversation' }));
  act(() => STEPS.forEach(finishStep));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New conversation' }));
});
