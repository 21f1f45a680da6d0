import { TYPES } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConversationList, type ConversationListRowProps } from '../conversation-list/index.js';
import { complaints } from '../testing/axe.js';
import { chooseLine, findRow, openRowMenu, shownNames, spoken } from '../testing/list-tools.js';
import { Missing } from '../testing/missing.js';
import { renderChat } from '../testing/render-chat.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./swipe-layer.js');
  await import('../conversation-menu/list-layer.js');
  await import('../conversation-menu/conversation-menu.js');
  await import('../internals/toast.js');
});

/** Of the list in these tests, in pixels. */
const WIDTH = 320;

const TOUCH = { pointerType: 'touch', isPrimary: true, pointerId: 1, clientY: 30 };

/** Shows the list, as to somebody who has touched it before. */
async function renderTouched(
  list = <ConversationList />,
  options: Parameters<typeof renderChat>[1] = {},
) {
  const rendered = renderChat(list, options);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
  const row = await findRow('Ben Okafor');
  fireEvent.pointerDown(row, TOUCH);
  fireEvent.pointerUp(row, TOUCH);
  await waitFor(() => expect(document.querySelector('.parlor-swipe')).not.toBeNull());
  return rendered;
}

/** Moves a finger over a row, slowly, and leaves it there. */
function drag(row: HTMLElement, distance: number): void {
  const from = 200;
  fireEvent.pointerDown(row, { ...TOUCH, clientX: from });
  for (const part of [0.2, 0.5, 1, 1]) {
    fireEvent.pointerMove(row, { ...TOUCH, clientX: from + distance * part });
  }
}

function swipe(row: HTMLElement, distance: number): void {
  drag(row, distance);
  fireEvent.pointerUp(row, TOUCH);
  // Not each browser leaves it out.
  fireEvent.click(row);
}

/** Lets the clock of the browser be moved. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

function behind(): string[] {
  const labels = document.querySelectorAll('.parlor-swipe:not([hidden]) .parlor-swipe-label');
  return [...labels].map((label) => label.textContent ?? '');
}

describe('swiping a row', () => {
  it('towards the end of the line shows what marks it, and a press does it', async () => {
    const onSelect = vi.fn();
    const { user } = await renderTouched(<ConversationList onSelect={onSelect} />);
    const row = await findRow('Evelyn Brown');
    swipe(row, 100);
    expect(behind()).toEqual(['Unread', 'Pin']);
    expect(row.style.getPropertyValue('--parlor-swipe')).toBe('152px');
    await user.click(screen.getByText('Pin', { selector: '.parlor-swipe-label' }));
    await waitFor(() => expect(shownNames()[0]).toBe('Evelyn Brown'));
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('towards its beginning shows what puts it away', async () => {
    const { user } = await renderTouched();
    swipe(await findRow('Evelyn Brown'), -100);
    expect(behind()).toEqual(['Archive', 'Delete']);
    await user.click(screen.getByText('Delete', { selector: '.parlor-swipe-label' }));
    await waitFor(() => expect(shownNames()).not.toContain('Evelyn Brown'));
    await screen.findByRole('button', { name: 'Undo' });
  });

  it('far does the first thing', async () => {
    const filter = { withoutMarks: [TYPES.CONV_MARK_TYPE_FOLD] };
    await renderTouched(<ConversationList filter={filter} />);
    const row = await findRow('Evelyn Brown');
    drag(row, -240);
    expect(screen.getByRole('listbox')).toHaveAttribute('data-swipe-long');
    fireEvent.pointerUp(row, TOUCH);
    await waitFor(() => expect(shownNames()).not.toContain('Evelyn Brown'));
    await waitFor(() => expect(spoken()).toContain('Archived Evelyn Brown'));
  });

  it('archives no more once the application was found to have no marks', async () => {
    const list = (
      <>
        <ConversationList />
        <Missing />
      </>
    );
    const { user } = await renderTouched(list, { lacks: ['conversationMarks'] });
    swipe(await findRow('Evelyn Brown'), -100);
    await user.click(screen.getByText('Archive', { selector: '.parlor-swipe-label' }));
    await screen.findByText('missing: conversationMarks');
    await waitFor(() => expect(document.querySelector('[data-swiped]')).toBeNull());
    swipe(await findRow('Evelyn Brown'), -100);
    expect(behind()).toEqual(['Delete']);
  });

  it('is the other way around from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      await renderTouched();
      swipe(await findRow('Evelyn Brown'), 100);
      expect(behind()).toEqual(['Archive', 'Delete']);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('is scrolling when it goes up or down', async () => {
    await renderTouched();
    const row = await findRow('Evelyn Brown');
    fireEvent.pointerDown(row, { ...TOUCH, clientX: 200 });
    fireEvent.pointerMove(row, { ...TOUCH, clientX: 205, clientY: 60 });
    fireEvent.pointerMove(row, { ...TOUCH, clientX: 300, clientY: 60 });
    expect(row).not.toHaveAttribute('data-swiped');
    expect(behind()).toEqual([]);
  });

  it('is put back by a press elsewhere, which chooses nothing, and by scrolling', async () => {
    const onSelect = vi.fn();
    await renderTouched(<ConversationList onSelect={onSelect} />);
    const row = await findRow('Evelyn Brown');
    swipe(row, 100);
    const other = await findRow('Ben Okafor');
    fireEvent.pointerDown(other, { ...TOUCH, clientX: 100 });
    fireEvent.pointerUp(other, TOUCH);
    fireEvent.click(other);
    await waitFor(() => expect(row).not.toHaveAttribute('data-swiped'));
    expect(onSelect).not.toHaveBeenCalled();
    swipe(row, 100);
    fireEvent.scroll(screen.getByRole('listbox'));
    await waitFor(() => expect(row).not.toHaveAttribute('data-swiped'));
    fireEvent.click(row);
    expect(onSelect).toHaveBeenCalledOnce();
  });

  it('is for fingers: a mouse moves nothing', async () => {
    await renderTouched();
    const row = await findRow('Evelyn Brown');
    fireEvent.pointerDown(row, { ...TOUCH, pointerType: 'mouse', clientX: 200 });
    fireEvent.pointerMove(row, { ...TOUCH, pointerType: 'mouse', clientX: 300 });
    expect(row).not.toHaveAttribute('data-swiped');
  });

  it('is not what a finger wants that has rested, and has opened the menu', async () => {
    await renderTouched();
    const row = await findRow('Evelyn Brown');
    stopClock();
    fireEvent.pointerDown(row, { ...TOUCH, clientX: 200 });
    await act(() => vi.advanceTimersByTimeAsync(600));
    vi.useRealTimers();
    await screen.findByRole('menu');
    fireEvent.pointerMove(row, { ...TOUCH, clientX: 100 });
    fireEvent.pointerMove(row, { ...TOUCH, clientX: 0 });
    expect(row).not.toHaveAttribute('data-swiped');
  });

  it('goes on when another finger comes and goes', async () => {
    await renderTouched();
    const row = await findRow('Evelyn Brown');
    drag(row, 100);
    const second = { ...TOUCH, pointerId: 2, isPrimary: false, clientX: 40 };
    fireEvent.pointerDown(row, second);
    fireEvent.pointerUp(row, second);
    fireEvent.pointerMove(row, { ...TOUCH, clientX: 320 });
    expect(row.style.getPropertyValue('--parlor-swipe')).toBe('120px');
  });

  it('is not cut short by what has put the row back before', async () => {
    await renderTouched();
    const row = await findRow('Evelyn Brown');
    swipe(row, 100);
    stopClock();
    fireEvent.scroll(screen.getByRole('listbox'));
    fireEvent.scroll(screen.getByRole('listbox'));
    drag(row, 100);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(row).toHaveAttribute('data-swiped', 'moving');
  });

  it('is not possible while conversations are selected', async () => {
    const { user } = await renderTouched();
    await openRowMenu('Ben Okafor');
    await chooseLine(user, 'Select');
    const row = await findRow('Evelyn Brown');
    drag(row, 100);
    expect(row).not.toHaveAttribute('data-swiped');
  });

  it('renders no row again', async () => {
    const renders = vi.fn();
    function CountedRow(props: ConversationListRowProps) {
      renders();
      return <ConversationList.Row {...props} />;
    }
    await renderTouched(<ConversationList parts={{ Row: CountedRow }} />);
    const row = await findRow('Evelyn Brown');
    renders.mockClear();
    swipe(row, 100);
    expect(behind()).toHaveLength(2);
    expect(renders).not.toHaveBeenCalled();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = await renderTouched();
    swipe(await findRow('Evelyn Brown'), 100);
    expect(await complaints(view.container)).toEqual([]);
  });
});
