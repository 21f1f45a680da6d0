import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { reactTo, type Said } from '../testing/react-to.js';
import { assemblyReacts, assemblySeed, QUESTION, TEN_REACTIONS } from '../testing/reaction-seed.js';
import { reactionSwitch } from '../testing/reaction-switch.js';
import { renderChat } from '../testing/render-chat.js';
import { SaidMessage } from '../testing/said-message.js';
import { ReactionBar, type ReactionChipProps } from './index.js';

const LOVELY: Said = { conversationID: 'GROUPdesign', text: 'Otherwise: lovely.' };

function bar(said = LOVELY) {
  return (
    <SaidMessage said={said}>{(messageID) => <ReactionBar messageID={messageID} />}</SaidMessage>
  );
}

function renderBar(methods: Faults = {}) {
  return renderChat(bar(), { methods });
}

// By label: asking for roles names each of the picker's sixty buttons again and again.
const chip = (name: string | RegExp) => screen.findByLabelText(name);
const addButton = () => screen.findByLabelText('Add a reaction', { selector: 'button' });

// They are loaded when they are opened: not while a test waits for them.
beforeAll(async () => {
  await import('./picker.js');
  await import('./people-card.js');
});

describe('the reaction bar', () => {
  it('shows each reaction with its count and names, and follows them', async () => {
    const { person } = renderBar();
    await addButton();
    await reactTo(await person('ben'), LOVELY, '👍');
    await reactTo(await person('mei'), LOVELY, '👍', '🎉');
    expect(await chip('👍 2: Ben Okafor and Mei Tanaka')).toHaveAttribute('aria-pressed', 'false');
    expect(await chip('🎉 1: Mei Tanaka')).toBeInTheDocument();
  });

  it('has only a button while there are none', async () => {
    renderBar();
    await addButton();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('adds mine to a reaction of others with a press, and takes it back with another', async () => {
    const { user, person } = renderBar();
    await addButton();
    await reactTo(await person('ben'), LOVELY, '👍');
    await user.click(await chip(/^👍 1/));
    expect(await chip(/^👍 2/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(await chip(/^👍 2/));
    expect(await chip(/^👍 1: Ben/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('keeps the focus when a reaction goes with its last person', async () => {
    const { user } = renderBar();
    await user.click(await addButton());
    await user.click(await screen.findByTitle(/^rocket/));
    await user.click(await chip('🚀 1: You'));
    await waitFor(() => expect(screen.queryByLabelText(/^🚀/)).toBeNull());
    expect(await addButton()).toHaveFocus();
  });

  it('lets a reaction that comes grow into its place, and none that was there', async () => {
    const { person, rerender } = renderBar();
    const ben = await person('ben');
    const group = await screen.findByRole('group', { name: 'Reactions' });
    await waitFor(() => expect(group).toHaveAttribute('data-status', 'ready'));
    await reactTo(ben, LOVELY, '👍');
    expect(await chip(/^👍/)).toHaveAttribute('data-new');
    rerender(null);
    rerender(bar());
    expect(await chip(/^👍/)).not.toHaveAttribute('data-new');
  });

  it('says why the service takes no more kinds, and takes the press back', async () => {
    const { user, person } = renderBar();
    await addButton();
    await reactTo(await person('ben'), LOVELY, ...TEN_REACTIONS);
    await chip(/^✅ 1/);
    await user.click(await addButton());
    await user.click(await screen.findByTitle(/^rocket/));
    expect(await screen.findByText(/ten different reactions/)).toHaveAttribute('role', 'status');
    expect(screen.queryByLabelText(/^🚀/)).toBeNull();
    await user.click(await chip(/^✅ 1/));
    await waitFor(() => expect(screen.queryByText(/ten different reactions/)).toBeNull());
  });

  it.each([
    [23006, 'ERR', /hundred people/],
    [2805, 'NO_NETWORK', /You are offline/],
    [-1, 'ERR', /out of the blue/],
  ])('says why a reaction was refused: %i', async (code, name, text) => {
    const refusal = Object.assign(new Error('out of the blue'), { code, name });
    const { user } = renderBar({ addMessageReaction: () => Promise.reject(refusal) });
    await user.click(await addButton());
    await user.click(await screen.findByTitle(/^rocket/));
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByLabelText(/^🚀/)).toBeNull();
  });

  it('goes once the application was found to have none; the reason stays, with the focus', async () => {
    const { methods, turn } = reactionSwitch(true);
    const { user } = renderBar(methods);
    await user.click(await addButton());
    turn(false);
    await user.click(await screen.findByTitle(/^rocket/));
    expect(await screen.findByText('This app does not have that.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByLabelText('Add a reaction')).toBeNull());
    await waitFor(() => expect(screen.getByRole('group', { name: 'Reactions' })).toHaveFocus());
  });

  it('shows what is no emoji as letters', async () => {
    const { person } = renderBar();
    await addButton();
    await reactTo(await person('ben'), LOVELY, '<img src=x onerror=alert(1)>');
    expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('is made of the app’s own parts', async () => {
    const Chip = ({ reaction, onToggle }: ReactionChipProps) => (
      <button type="button" onClick={onToggle}>{`own ${reaction.reactionID}`}</button>
    );
    const { person } = renderChat(
      <SaidMessage said={LOVELY}>
        {(messageID) => <ReactionBar messageID={messageID} parts={{ Chip }} />}
      </SaidMessage>,
    );
    await addButton();
    await reactTo(await person('ben'), LOVELY, '👍');
    expect(await screen.findByText('own 👍')).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { user, person, view } = renderBar();
    await addButton();
    await reactTo(await person('ben'), LOVELY, '👍');
    await user.click(await chip(/^👍/));
    await user.click(await addButton());
    await screen.findByLabelText('Emoji');
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the picker', () => {
  async function open() {
    const rendered = renderBar();
    await rendered.user.click(await addButton());
    const field = await screen.findByPlaceholderText('Search emoji');
    return { ...rendered, field };
  }

  it('opens with the focus in its search field, and closes with Escape', async () => {
    const { user, field } = await open();
    expect(field).toHaveFocus();
    expect(await addButton()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByPlaceholderText('Search emoji')).toBeNull();
    expect(await addButton()).toHaveFocus();
  });

  it('reacts with what is picked, and gives the focus back', async () => {
    const { user } = await open();
    await user.click(screen.getByTitle(/^party popper/));
    expect(await chip('🎉 1: You')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByPlaceholderText('Search emoji')).toBeNull();
    expect(await addButton()).toHaveFocus();
  });

  it('is walked through with the arrow keys', async () => {
    const { user, field } = await open();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByTitle(/^thumbs up/)).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByTitle(/^smiling/)).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field).toHaveFocus();
  });

  it('takes one stop of the Tab key for all emoji', async () => {
    const { user } = await open();
    const emoji = screen.getByLabelText('Emoji').querySelectorAll('button');
    expect([...emoji].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await user.tab();
    expect(screen.getByTitle(/^thumbs up/)).toHaveFocus();
  });

  it('finds by name, takes the first with Enter, and says when there is none', async () => {
    const { user, field } = await open();
    await user.keyboard('xyz');
    expect(screen.getByText('No emoji found')).toBeInTheDocument();
    await user.clear(field);
    await user.keyboard('launch{Enter}');
    expect(await chip('🚀 1: You')).toBeInTheDocument();
  });

  it('closes when something else is pressed', async () => {
    const { user } = await open();
    await user.click(document.body);
    expect(screen.queryByPlaceholderText('Search emoji')).toBeNull();
  });

  it('marks what is mine', async () => {
    const { user } = await open();
    await user.click(screen.getByTitle(/^rocket/));
    await user.click(await addButton());
    const rocket = await screen.findByTitle(/^rocket/);
    expect(rocket).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('who reacted', () => {
  async function renderCrowd(count: number) {
    const rendered = renderChat(bar(QUESTION), { seed: assemblySeed(count) });
    await addButton();
    await assemblyReacts(rendered, count, '👍');
    return { ...rendered, button: await chip(new RegExp(`^👍 ${count}`)) };
  }

  const card = () => screen.queryByRole('list', { name: 'Reacted with 👍' });

  it('is said when the chip is focused, a few at first and all on request', async () => {
    const { user, button, view } = await renderCrowd(9);
    await user.tab();
    expect(button).toHaveFocus();
    const list = await screen.findByRole('list', { name: 'Reacted with 👍' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(6);
    expect(await complaints(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'and 3 more' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(9);
    expect(list).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(card()).toBeNull();
  });

  it('is said when a mouse rests on the chip, until it leaves', async () => {
    const { user, button } = await renderCrowd(1);
    await user.hover(button);
    expect(await screen.findByRole('list', { name: 'Reacted with 👍' })).toHaveTextContent(
      'Person 1',
    );
    await user.unhover(button);
    await waitFor(() => expect(card()).toBeNull());
  });

  it('is said after a long press, which reacts with nothing', async () => {
    const { button } = await renderCrowd(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerDown(button, { pointerType: 'touch' });
    await vi.advanceTimersByTimeAsync(600);
    fireEvent.pointerUp(button, { pointerType: 'touch' });
    fireEvent.click(button);
    vi.useRealTimers();
    await waitFor(() => expect(card()).toHaveTextContent('Person 1'));
    expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  it('is said alone after a long press: the menu that Android asks for then does not open', async () => {
    const { button } = await renderCrowd(1);
    const onContextMenu = vi.fn();
    document.body.addEventListener('contextmenu', onContextMenu);
    onTestFinished(() => document.body.removeEventListener('contextmenu', onContextMenu));
    fireEvent.pointerDown(button, { pointerType: 'touch' });
    expect(fireEvent.contextMenu(button)).toBe(false);
    expect(onContextMenu).not.toHaveBeenCalled();
    fireEvent.pointerDown(button, { pointerType: 'mouse' });
    expect(fireEvent.contextMenu(button)).toBe(true);
    expect(onContextMenu).toHaveBeenCalledTimes(1);
  });

  it('does not take the next press for the end of a long one', async () => {
    const { button } = await renderCrowd(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerDown(button, { pointerType: 'touch' });
    await vi.advanceTimersByTimeAsync(600);
    fireEvent.pointerCancel(button, { pointerType: 'touch' });
    vi.useRealTimers();
    fireEvent.pointerDown(button, { pointerType: 'mouse' });
    fireEvent.pointerUp(button, { pointerType: 'mouse' });
    fireEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
  });

  it('is not said when the finger moves on', async () => {
    const { button } = await renderCrowd(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerDown(button, { pointerType: 'touch', clientY: 100 });
    fireEvent.pointerMove(button, { pointerType: 'touch', clientY: 140 });
    await vi.advanceTimersByTimeAsync(600);
    vi.useRealTimers();
    expect(card()).toBeNull();
  });
});
