import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ConversationList } from '../conversation-list/index.js';
import { chooseLine, linesOf, openRowMenu, shownNames } from '../testing/list-tools.js';
import { renderChat } from '../testing/render-chat.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./list-layer.js');
  await import('./conversation-menu.js');
});

describe('an app’s own actions', () => {
  const onSelect = vi.fn();
  const report = { id: 'report', label: 'Report', onSelect };

  it('stand before what takes something away, for the conversations that have them', async () => {
    const isShown = ({ type }: { type: string }) => type === 'GROUP';
    const actions = [{ ...report, isShown }];
    const { user } = renderChat(<ConversationList actions={actions} />);
    expect(linesOf(await openRowMenu('Ben Okafor'))).not.toContain('Report');
    await user.keyboard('{Escape}');
    const lines = linesOf(await openRowMenu('Design review'));
    expect(lines.slice(-3)).toEqual(['Report', 'Clear history…', 'Delete with messages']);
    await chooseLine(user, 'Report');
    expect(onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ conversationID: 'GROUPdesign' }),
    );
  });

  it('take the place of the kit’s, also where a key asks for it, and take them out', async () => {
    const actions = [
      { id: 'delete', label: 'Leave', onSelect },
      { id: 'hide', label: '', isShown: () => false, onSelect },
    ];
    const { user } = renderChat(<ConversationList actions={actions} />);
    const lines = linesOf(await openRowMenu('Ben Okafor'));
    expect(lines).not.toEqual(expect.arrayContaining(['Hide']));
    expect(lines.at(-1)).toBe('Leave');
    await user.keyboard('{Escape}');
    onSelect.mockClear();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(onSelect).toHaveBeenCalledOnce());
    expect(shownNames()).toContain('Ben Okafor');
  });

  it('that fail say why', async () => {
    const failing = { ...report, onSelect: () => Promise.reject(new Error('The line is busy.')) };
    const { user } = renderChat(<ConversationList actions={[failing]} />);
    await openRowMenu('Ben Okafor');
    await chooseLine(user, 'Report');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The line is busy.'));
  });
});
