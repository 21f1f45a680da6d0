import { type ChatSDK, type GroupApplication, TYPES } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { audioRoomSeed } from '../testing/audio-room-seed.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { AudioRoom } from './index.js';

const groupID = 'club';

const seed = {
  ...audioRoomSeed,
  groups: [
    ...(audioRoomSeed.groups ?? []),
    {
      groupID,
      name: 'Book club',
      type: TYPES.GRP_PUBLIC,
      members: ['mei', 'ben'],
      joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
    },
  ],
};

async function applicationTo(mei: ChatSDK): Promise<GroupApplication> {
  return waitFor(async () => {
    const { data } = await mei.getGroupApplicationList();
    const [application] = data.applicationList;
    if (!application) throw new Error('Nobody has asked.');
    return application;
  });
}

async function answer(mei: ChatSDK, handleAction: 'Agree' | 'Reject'): Promise<void> {
  const application = await applicationTo(mei);
  await mei.handleGroupApplication({ handleAction, application });
}

describe('who has to be let into a room', () => {
  /** Ann has asked to come in, and Mei has heard of it. */
  async function ask() {
    const { user, person, view } = renderChat(<AudioRoom groupID={groupID} />, { seed });
    const mei = await person('mei');
    await user.click(await screen.findByRole('button', { name: 'Go in' }));
    await screen.findByText('You have asked to come in');
    await applicationTo(mei);
    return { user, mei, view };
  }

  it('is in it as soon as somebody agrees', async () => {
    const { mei } = await ask();
    await answer(mei, 'Agree');
    await screen.findByRole('textbox', { name: 'Say something' });
  });

  it('is told that they were declined, and may ask again, as often as it takes', async () => {
    const { user, mei, view } = await ask();
    for (const _ of ['once', 'twice']) {
      await answer(mei, 'Reject');
      await waitFor(() =>
        expect(screen.getByRole('status')).toHaveTextContent('You were not let in'),
      );
      await user.click(screen.getByRole('button', { name: 'Ask again' }));
      await screen.findByText('You have asked to come in');
      expect(screen.getByRole('region', { name: /^Audio room/ })).toHaveFocus();
    }
    expect(await complaints(view.container)).toEqual([]);
    await answer(mei, 'Agree');
    await screen.findByRole('textbox', { name: 'Say something' });
  });

  it('may ask again where nobody has answered', async () => {
    const { user, mei } = await ask();
    await user.click(screen.getByRole('button', { name: 'Ask again' }));
    await screen.findByText('You have asked to come in');
    await answer(mei, 'Agree');
    await screen.findByRole('textbox', { name: 'Say something' });
  });
});
