import { useSession } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import { act, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { stubDialogs } from '../testing/dialogs.js';
import { choose, findFrame, offered, openMenu } from '../testing/message-tools.js';
import { Missing } from '../testing/missing.js';
import { reactionSwitch } from '../testing/reaction-switch.js';
import { renderChat } from '../testing/render-chat.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./actions-layer.js');
  await import('./menu.js');
  await import('./toolbar.js');
  await import('../reaction-bar/picker.js');
});
beforeEach(stubDialogs);

const THEIRS = 'Tell me where to look.';

function Session() {
  const { status, login } = useSession();
  return (
    <button type="button" onClick={() => void login()}>
      {status}
    </button>
  );
}

/** Ann’s talk with Ben, and what is known to be missing. */
function renderTalk(
  options: Parameters<typeof renderChat>[1],
  props: Partial<Parameters<typeof MessageThread>[0]> = {},
) {
  return renderChat(
    <>
      <MessageThread conversationID="C2Cben" {...props} />
      <Session />
      <Missing />
    </>,
    options,
  );
}

describe('in an application without reactions', () => {
  it('they are offered neither by the menu nor by the toolbar, once that is known', async () => {
    const { user } = renderTalk({ lacks: ['reactions'] });
    await screen.findByText('missing: reactions');
    expect(offered(await openMenu(THEIRS))).not.toContain('Add a reaction');
    await user.keyboard('{Escape}');
    const frame = await findFrame(THEIRS);
    await user.hover(within(frame).getByText(THEIRS));
    const toolbar = await within(frame).findByRole('toolbar', { name: 'Message tools' });
    expect(within(toolbar).getByRole('button', { name: 'Reply' })).toBeInTheDocument();
    expect(within(toolbar).queryByRole('button', { name: 'Add a reaction' })).toBeNull();
  });

  it('the first one that is refused says why, and is the last one that is offered', async () => {
    const { methods, turn } = reactionSwitch(true);
    const { user } = renderTalk({ methods });
    await openMenu(THEIRS);
    turn(false);
    await choose(user, 'Add a reaction');
    await user.click(await screen.findByTitle(/^rocket/));
    await screen.findByText('This app does not have that.');
    await screen.findByText('missing: reactions');
    expect(offered(await openMenu(THEIRS))).not.toContain('Add a reaction');
  });

  it('they are offered again after the next login, when it has them', async () => {
    const { methods, turn } = reactionSwitch(false);
    const { user, engine } = renderTalk({ methods });
    await screen.findByText('missing: reactions');
    turn(true);
    await act(() => engine.admin.kick('ann'));
    await user.click(await screen.findByRole('button', { name: 'kicked-out' }));
    await screen.findByRole('button', { name: 'ready' });
    await screen.findByText('missing:');
    expect(offered(await openMenu(THEIRS))).toContain('Add a reaction');
  });

  it('what the app has put in their place is still offered', async () => {
    const onSelect = vi.fn();
    const messageActions = [{ id: 'react', label: 'Send a heart', onSelect }];
    const { user } = renderTalk({ lacks: ['reactions'] }, { messageActions });
    await screen.findByText('missing: reactions');
    await openMenu(THEIRS);
    await choose(user, 'Send a heart');
    expect(onSelect).toHaveBeenCalledOnce();
  });
});

it('in an application without translations they are not offered again once one was refused', async () => {
  const translateText = () => Promise.reject(new ChatError({ code: 60020 }));
  const { user } = renderTalk({ methods: { translateText } });
  await openMenu(THEIRS);
  await choose(user, 'Translate');
  await screen.findByText('The message could not be translated.');
  await screen.findByText('missing: translation');
  expect(offered(await openMenu(THEIRS))).not.toContain('Translate');
});
