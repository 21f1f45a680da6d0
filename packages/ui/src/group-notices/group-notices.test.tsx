import { ChatError, type ChatSDK, TYPES } from '@parlor/sdk';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { manyApplicationsSeed, applicationsSeed as seed } from '../testing/applications-seed.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { HOSTILE_TEXTS } from '../testing/seed.js';
import { GroupNotices } from './index.js';

const NIA = 'Nia Adebayo would like to join “Harbour walks”';

async function membersOf(sdk: ChatSDK, groupID: string): Promise<string[]> {
  const { data } = await sdk.getGroupMemberList({ groupID, count: 100 });
  return data.memberList.map(({ userID }) => userID);
}

async function cardOf(sentence: string): Promise<HTMLElement> {
  const card = (await screen.findByText(sentence)).closest('li');
  if (!card) throw new Error(`“${sentence}” stands in no row.`);
  return card;
}

describe('the notices of groups', () => {
  it('tell who wants in, with their words, and whom a member wants to bring in', async () => {
    renderChat(<GroupNotices />, { seed });
    const card = await cardOf(NIA);
    within(card).getByText('We met at the harbour last week.');
    await screen.findByText('Ben Okafor would like to add Omar Haddad to “Harbour walks”');
  });

  it('let in who is accepted: that stays on the card, and the focus with it', async () => {
    const { user, person } = renderChat(<GroupNotices />, { seed, devices: 2 });
    const mei = await person('mei');
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await screen.findByText('You accepted Nia Adebayo');
    const card = await cardOf(NIA);
    within(card).getByText('Accepted');
    expect(within(card).queryByRole('button', { name: /Nia/ })).toBeNull();
    expect(card).toContainElement(document.activeElement as HTMLElement);
    await waitFor(async () => expect(await membersOf(mei, 'harbour')).toContain('nia'));
  });

  it('decline with a word to who has asked', async () => {
    const { user, person } = renderChat(<GroupNotices />, { seed });
    const nia = await person('nia');
    const heard = vi.fn();
    nia.on('onMessageReceived', ({ data }) => heard(data[0]?.payload));
    const card = await cardOf(NIA);
    await user.click(within(card).getByRole('button', { name: 'Add a message' }));
    const field = within(card).getByRole('textbox', { name: 'Message with your answer' });
    expect(field).toHaveFocus();
    await user.type(field, 'Full until May');
    await user.click(within(card).getByRole('button', { name: 'Decline Nia Adebayo' }));
    await within(card).findByText('Declined');
    await waitFor(() =>
      expect(heard).toHaveBeenCalledWith(
        expect.objectContaining({ operationType: 3, handleMessage: 'Full until May' }),
      ),
    );
  });

  it('send no word that is too long, and say so at it', async () => {
    const handleGroupApplication = vi.fn(() => Promise.reject(new ChatError({ code: 2801 })));
    const { user } = renderChat(<GroupNotices />, { seed, methods: { handleGroupApplication } });
    const card = await cardOf(NIA);
    await user.click(within(card).getByRole('button', { name: 'Add a message' }));
    const field = within(card).getByRole('textbox');
    await user.click(field);
    await user.paste('ü'.repeat(151));
    await user.click(within(card).getByRole('button', { name: 'Accept Nia Adebayo' }));
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/longer than what can be sent/);
    expect(handleGroupApplication).not.toHaveBeenCalled();
  });

  it('take an answer back that the service refuses, and say why', async () => {
    const handleGroupApplication = () =>
      Promise.reject(new ChatError({ code: 2801, message: 'no answer' }));
    const { user } = renderChat(<GroupNotices />, { seed, methods: { handleGroupApplication } });
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nia Adebayo could not be accepted. You are offline.',
    );
    await screen.findByRole('button', { name: 'Accept Nia Adebayo' });
  });

  it('keep the word that was written with an answer that is refused, and send it with the next', async () => {
    let isDown = true;
    const sent = vi.fn();
    const { user } = renderChat(<GroupNotices />, {
      seed,
      methods: (sdk) => ({
        handleGroupApplication: (options) => {
          if (isDown) return Promise.reject(new ChatError({ code: 2801 }));
          sent(options.handleMessage);
          return sdk.handleGroupApplication(options);
        },
      }),
    });
    const card = await cardOf(NIA);
    await user.click(within(card).getByRole('button', { name: 'Add a message' }));
    await user.type(within(card).getByRole('textbox'), 'Welcome aboard');
    await user.click(within(card).getByRole('button', { name: 'Accept Nia Adebayo' }));
    await screen.findByRole('alert');
    const field = await within(await cardOf(NIA)).findByRole('textbox');
    expect(field).toHaveValue('Welcome aboard');
    expect(field).not.toHaveFocus();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Accept Nia Adebayo' }));
    await waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith('Welcome aboard'));
  });

  it('let in by name whom a member wants to bring in, not who wants to bring them', async () => {
    const { user } = renderChat(<GroupNotices />, { seed });
    const card = await cardOf('Ben Okafor would like to add Omar Haddad to “Harbour walks”');
    expect(within(card).getByRole('button', { name: 'Decline Omar Haddad' })).toBeVisible();
    await user.click(within(card).getByRole('button', { name: 'Accept Omar Haddad' }));
    await screen.findByText('You accepted Omar Haddad');
  });

  it('ask whoever is invited about the group, not about who invites them', async () => {
    const { user, person } = renderChat(<GroupNotices />, {
      ...{ seed, userID: 'nia', asksInvitees: true },
    });
    await screen.findByText('No notices yet');
    const mei = await person('mei');
    await mei.addGroupMember({ groupID: 'hikers', userIDList: ['nia'] });
    const card = await cardOf('Mei Tanaka invites you to “Weekend hikers”');
    within(card).getByRole('button', { name: 'Decline the invitation to “Weekend hikers”' });
    await user.click(
      within(card).getByRole('button', { name: 'Accept the invitation to “Weekend hikers”' }),
    );
    await screen.findByText('You accepted the invitation to “Weekend hikers”');
    await waitFor(async () => expect(await membersOf(mei, 'hikers')).toContain('nia'));
  });

  it('close the field of a word by Escape, which does nothing else, and have it again', async () => {
    const onKeyDown = vi.fn<(isTaken: boolean) => void>();
    const { user } = renderChat(
      // biome-ignore lint/a11y/noStaticElementInteractions: whatever the app has around it.
      <div onKeyDown={(event) => onKeyDown(event.defaultPrevented)}>
        <GroupNotices />
      </div>,
      { seed },
    );
    const card = await cardOf(NIA);
    await user.click(within(card).getByRole('button', { name: 'Add a message' }));
    await user.type(within(card).getByRole('textbox'), 'Welcome');
    await user.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenLastCalledWith(true);
    expect(within(card).queryByRole('textbox')).toBeNull();
    expect(within(card).getByRole('button', { name: 'Add a message' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(within(card).getByRole('textbox')).toHaveValue('Welcome');
  });

  it('quote words where they stand, however these are written', async () => {
    const groups = (seed.groups ?? []).map((group) =>
      group.groupID === 'harbour'
        ? { ...group, applications: [{ userID: 'nia', note: 'التقينا عند المرفأ' }] }
        : group,
    );
    renderChat(<GroupNotices />, { seed: { ...seed, groups } });
    const words = await screen.findByText('التقينا عند المرفأ');
    expect(words.tagName).toBe('BDI');
    expect(words.closest('[dir]')).toBeNull();
  });

  it('say that another admin was faster', async () => {
    const { user, person } = renderChat(<GroupNotices />, { seed });
    await screen.findByRole('button', { name: 'Accept Nia Adebayo' });
    const mei = await person('mei');
    const { data } = await mei.getGroupApplicationList();
    const application = data.applicationList.find(({ applicant }) => applicant === 'nia');
    if (!application) throw new Error('Nia has not applied.');
    // Of a refusal nobody is told but Nia.
    await mei.handleGroupApplication({ handleAction: 'Reject', application });
    await user.click(screen.getByRole('button', { name: 'Accept Nia Adebayo' }));
    await screen.findByText(
      'Nia Adebayo could not be accepted. Somebody else has answered already.',
    );
    within(await cardOf(NIA)).getByText('Answered by somebody else');
  });

  it('show what comes as new, the newest first, and it counts as read', async () => {
    const setMessageRead = vi.fn();
    const { person } = renderChat(<GroupNotices />, {
      seed,
      methods: (sdk) => ({
        setMessageRead: (options) => {
          setMessageRead(options);
          return sdk.setMessageRead(options);
        },
      }),
    });
    await screen.findByText(NIA);
    const mei = await person('mei');
    await mei.deleteGroupMember({ groupID: 'hikers', userIDList: ['ann'], reason: 'Lost the map' });
    const card = await cardOf('You were removed from “Weekend hikers”');
    expect(screen.getAllByRole('listitem')[0]).toBe(card);
    within(card).getByText('Lost the map');
    within(card).getByText('New');
    await waitFor(() =>
      expect(setMessageRead).toHaveBeenCalledWith({ conversationID: TYPES.CONV_SYSTEM }),
    );
    within(card).getByText('New');
    expect(within(await cardOf(NIA)).queryByText('New')).toBeNull();
  });

  it('open the group that one is about, while I am in it', async () => {
    const onGroupClick = vi.fn();
    const { user, person } = renderChat(<GroupNotices onGroupClick={onGroupClick} />, { seed });
    const mei = await person('mei');
    await user.click(within(await cardOf(NIA)).getByRole('button', { name: 'Open Harbour walks' }));
    expect(onGroupClick).toHaveBeenCalledWith('harbour');
    await mei.deleteGroupMember({ groupID: 'hikers', userIDList: ['ann'] });
    const card = await cardOf('You were removed from “Weekend hikers”');
    expect(within(card).queryByRole('button')).toBeNull();
  });

  it('say what the place is for when there are none', async () => {
    renderChat(<GroupNotices />);
    await screen.findByText('No notices yet');
  });

  it('say why they could not be loaded, and try again', async () => {
    let isDown = true;
    const { user } = renderChat(<GroupNotices />, {
      seed,
      methods: (sdk) => ({
        getMessageList: (options) =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getMessageList(options),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The notices could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(NIA);
  });

  it.each(HOSTILE_TEXTS)('show %j as the words that they are', async (words) => {
    const note = words.slice(0, 80);
    const groups = (seed.groups ?? []).map((group) =>
      group.groupID === 'harbour' ? { ...group, applications: [{ userID: 'nia', note }] } : group,
    );
    const { view } = renderChat(<GroupNotices />, { seed: { ...seed, groups } });
    const card = await cardOf(NIA);
    expect(card.querySelector('.parlor-person-words')?.textContent).toBe(note);
    expect(view.container.querySelector('script, img[src="x"], a')).toBeNull();
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
  });

  it('keep the focus while earlier ones are loaded, and when there are no more', async () => {
    let isDown = true;
    let answer: () => void = () => undefined;
    const { user, view } = renderChat(<GroupNotices />, {
      seed: manyApplicationsSeed(20),
      methods: (sdk) => ({
        async getMessageList(options) {
          if (!options.nextReqMessageID) return sdk.getMessageList(options);
          if (isDown) throw new ChatError({ code: 2801 });
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
          return sdk.getMessageList(options);
        },
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Earlier notices could not be');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Loading…' })).toHaveFocus();
    await act(async () => answer());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Loading…' })).toBeNull());
    expect(view.container.firstChild).toHaveFocus();
  });

  it('have nothing to complain of', async () => {
    const { view } = renderChat(<GroupNotices onGroupClick={() => undefined} />, { seed });
    await screen.findByText(NIA);
    expect(await complaints(view.container)).toEqual([]);
  });
});
