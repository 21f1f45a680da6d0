import { createEngine } from '@parlor/engine';
import { ChatProvider, useSendMessage } from '@parlor/hooks';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { LocalWorld } from '../messenger/messenger.js';
import { FirstStepsBar } from './first-steps-bar.js';
import { FirstStepsCard } from './first-steps-card.js';
import { finishStep, forgetSteps, STEPS } from './steps.js';
import { StepsWatcher, type StepsWatcherProps } from './steps-watcher.js';

beforeEach(forgetSteps);

const ELSEWHERE: StepsWatcherProps = { isOffline: false, hasDeveloperTools: false, roomID: null };

const world: LocalWorld = {
  isOffline: false,
  setOffline: vi.fn(),
  hasDeveloperTools: false,
  setDeveloperTools: vi.fn(),
  isLively: true,
  setLively: vi.fn(),
  startOver: async () => undefined,
};

function Words() {
  const { sendText } = useSendMessage('C2Cben');
  return (
    <button type="button" onClick={() => void sendText('Hello').catch(() => undefined)}>
      Say hello
    </button>
  );
}

function renderSteps() {
  const engine = createEngine({ seed: { users: [{ userID: 'ann' }, { userID: 'ben' }] } });
  onTestFinished(() => engine.close());
  const sdk = engine.createClient();
  const user = { userID: 'ann', userSig: engine.signUserSig('ann') };
  const page = (watched: StepsWatcherProps) => (
    <ChatProvider sdk={sdk} user={user}>
      <FirstStepsCard world={world} onRooms={() => undefined} />
      <FirstStepsBar onOpen={() => undefined} />
      <Words />
      <StepsWatcher {...watched} />
    </ChatProvider>
  );
  const { rerender } = render(page(ELSEWHERE));
  return {
    engine,
    live: (now: Partial<StepsWatcherProps>) => rerender(page({ ...ELSEWHERE, ...now })),
  };
}

function done(): string[] {
  return screen
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByText('(done)'))
    .map((item) => item.querySelector('.demo-step-title')?.firstChild?.textContent ?? '');
}

it('what is done is ticked, whichever way it was done', async () => {
  const { live } = renderSteps();
  expect(done()).toEqual([]);
  live({ hasDeveloperTools: true });
  await waitFor(() => expect(done()).toEqual(['Look into the engine']));
  live({ roomID: 'radio' });
  await waitFor(() => expect(done()).toContain('Sit down in an audio room'));
  // Left again, and closed again: done is done.
  live({});
  expect(done()).toHaveLength(2);
  expect(screen.getAllByText('2 of 5')).toHaveLength(1);
});

it('writing counts when it is said, and without a network when it waits', async () => {
  const user = userEvent.setup();
  const { engine, live } = renderSteps();
  await user.click(screen.getByRole('button', { name: 'Say hello' }));
  await waitFor(() => expect(done()).toEqual(['Write to somebody']));
  engine.network().set({ isOnline: false });
  live({ isOffline: true });
  expect(done()).toEqual(['Write to somebody']);
  await user.click(screen.getByRole('button', { name: 'Say hello' }));
  await waitFor(() => expect(done()).toContain('Write without a network'));
});

it('two tabs that are different people have found each other, one that is the same has not', async () => {
  const heard: unknown[] = [];
  const [other, third] = [0, 1].map(() => new BroadcastChannel('parlor-demo-who'));
  onTestFinished(() => [other, third].forEach((channel) => void channel?.close()));
  third?.addEventListener('message', ({ data }) => heard.push(data));
  renderSteps();
  await waitFor(() => expect(heard).toEqual(['ann']));
  other?.postMessage('ann');
  other?.postMessage({ userID: 'ben' });
  await waitFor(() => expect(heard).toHaveLength(3));
  expect(done()).toEqual([]);
  other?.postMessage('ben');
  await waitFor(() => expect(done()).toEqual(['Be two people']));
});

it('is gone when it is not wanted, when all is done, and is there again on the first day', async () => {
  const user = userEvent.setup();
  renderSteps();
  const card = within(screen.getByRole('region', { name: 'First steps' }));
  await user.click(card.getByRole('button', { name: 'Show them no more' }));
  expect(screen.queryByText('First steps')).toBeNull();
  act(forgetSteps);
  expect(screen.getAllByText('First steps')).toHaveLength(2);
  act(() => STEPS.forEach(finishStep));
  expect(screen.queryByText('First steps')).toBeNull();
});

it('knows what another tab has done, and nothing that it does not know', async () => {
  renderSteps();
  localStorage.setItem('parlor-demo-steps', 'room dance');
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'parlor-demo-steps' })));
  expect(done()).toEqual(['Sit down in an audio room']);
});

it('a step that is done by its own button has the focus then, and says that it is done', async () => {
  const user = userEvent.setup();
  const { live } = renderSteps();
  await user.click(screen.getByRole('button', { name: 'Developer tools' }));
  live({ hasDeveloperTools: true });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
  expect(document.activeElement?.textContent).toMatch(/^Look into the engine \(done\)/);
  expect(screen.queryByRole('button', { name: 'Developer tools' })).toBeNull();
});

it('a step that is done elsewhere leaves the focus where it is', async () => {
  const user = userEvent.setup();
  const { live } = renderSteps();
  const elsewhere = screen.getByRole('button', { name: 'Say hello' });
  await user.click(screen.getByRole('button', { name: 'Developer tools' }));
  await user.click(elsewhere);
  live({ hasDeveloperTools: true });
  await waitFor(() => expect(done()).toContain('Look into the engine'));
  expect(document.activeElement).toBe(elsewhere);
});
