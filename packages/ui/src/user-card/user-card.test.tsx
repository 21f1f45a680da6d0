import { ChatError } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { peopleSeed } from '../testing/people-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { UserCard, UserCardDialog } from './index.js';
import type { UserCardProps } from './user-card-props.js';

beforeAll(async () => {
  await import('./user-card-dialog.js');
});
beforeEach(stubDialogs);

function renderCard(
  userID: string,
  props: Partial<UserCardProps> = {},
  options: Parameters<typeof renderChat>[1] = {},
) {
  return renderChat(<UserCard userID={userID} {...props} />, { seed: peopleSeed, ...options });
}

function heading(name: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { name });
}

function button(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('button', { name });
}

const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));
const never = () => new Promise<never>(() => undefined);

/** A text of the description list, by its label. */
function fact(label: string): string | null | undefined {
  return screen.queryByText(label, { selector: 'dt' })?.nextElementSibling?.textContent;
}

describe('the card of a person', () => {
  it('says who a friend is: remark, presence, own words, facts, and who follows them', async () => {
    renderCard('ben');
    await heading('Benny');
    expect(await screen.findByText('Out for lunch')).toBeInTheDocument();
    expect(screen.getByText('Online', { selector: '.parlor-card-presence *' })).toBeVisible();
    expect(screen.getByText(/^Seats, sounds and strong coffee/)).toBeInTheDocument();
    expect(fact('Name')).toBe('Ben Okafor');
    expect(fact('ID')).toBe('ben');
    expect(fact('Gender')).toBe('Male');
    expect(fact('Birthday')).toBe('January 31, 1990');
    expect(fact('Place')).toBe('Lagos');
    expect(fact('Friends since')).toBe('June 1, 2024');
    expect(await screen.findByText('2 followers · 2 following · Follows you')).toBeInTheDocument();
  });

  it('leaves out what nobody has said', async () => {
    renderCard('eve');
    await heading('Evelyn Brown');
    for (const label of ['Name', 'Gender', 'Birthday', 'Place', 'Friends since']) {
      expect(fact(label)).toBeUndefined();
    }
  });

  it('leads to the conversation, a call and a report only where the app can', async () => {
    const onMessage = vi.fn();
    const onCall = vi.fn();
    const onReport = vi.fn();
    const { user, rerender } = renderCard('ben', { onMessage, onCall, onReport });
    await user.click(await button('Message'));
    await user.click(await button('Call'));
    await user.click(await button('Report…'));
    for (const handler of [onMessage, onCall, onReport]) {
      expect(handler.mock.calls).toEqual([['ben']]);
    }
    rerender(<UserCard userID="ben" />);
    for (const name of ['Message', 'Call', 'Report…']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });

  it('offers nothing to do with oneself', async () => {
    renderCard('ann', { onMessage: vi.fn(), onReport: vi.fn() });
    await heading('Ann Lindqvist');
    expect(screen.getByText('This is you')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the fields that the app has named, and no others', async () => {
    const profileCustomField = [
      { key: 'Tag_Profile_Custom_Team', value: 'Sound' },
      { key: 'Tag_Profile_Custom_Desk', value: '12' },
    ];
    const seed = { users: [{ userID: 'ann' }, { userID: 'mei', profileCustomField }] };
    renderCard('mei', { fieldNames: { Tag_Profile_Custom_Team: 'Team' } }, { seed });
    await heading('mei');
    expect(fact('Team')).toBe('Sound');
    expect(screen.queryByText('12')).toBeNull();
  });

  it('has parts of the app in the place of its own', async () => {
    const Head = ({ name }: { name: string }) => <h2>Own {name}</h2>;
    renderCard('ben', { parts: { Head, Facts: () => <p>No facts</p> } });
    await heading('Own Benny');
    expect(screen.getByText('No facts')).toBeInTheDocument();
    expect(fact('ID')).toBeUndefined();
  });

  it('is closed where it stands in something', async () => {
    const onClose = vi.fn();
    const { user } = renderCard('ben', { onClose });
    await user.click(await button('Close the profile'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is another person’s when the ID is another one, with nothing left open', async () => {
    const { user, rerender } = renderCard('ben');
    await user.click(await button('Change the remark'));
    rerender(<UserCard userID="mei" />);
    await heading('Mei Tanaka');
    rerender(<UserCard userID="ben" />);
    await heading('Benny');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('a card that has nobody to show', () => {
  it('says that it is loading', () => {
    renderCard('ben', {}, { methods: { getUserProfile: never, getFriendList: never } });
    expect(screen.getByText('Loading…')).toBeInTheDocument();
  });

  it('says that there is no such person', async () => {
    renderCard('nobody');
    expect(await screen.findByText('There is no such person')).toBeInTheDocument();
    expect(screen.getByText('Nobody has the ID nobody.')).toBeInTheDocument();
  });

  it('says why it could not be loaded, and tries again', async () => {
    let isDown = true;
    const { user } = renderCard(
      'mei',
      {},
      {
        methods: (sdk) => ({
          getUserProfile: (options) => (isDown ? refuse(2801)() : sdk.getUserProfile(options)),
        }),
      },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^This profile could not be loaded.*offline/,
    );
    isDown = false;
    await user.click(await button('Try again'));
    await heading('Mei Tanaka');
  });
});

describe('befriending from the card', () => {
  it('asks with words, a remark and a group, and says that they have to say yes', async () => {
    const { user, person } = renderCard('mei');
    await user.click(await button('Add a friend'));
    const form = screen.getByRole('form', { name: 'Add Mei Tanaka' });
    const wording = within(form).getByLabelText('Message');
    await waitFor(() => expect(wording).toHaveFocus());
    await user.type(wording, 'It is Ann');
    await user.type(within(form).getByLabelText('Remark'), 'Mei (design)');
    await user.selectOptions(within(form).getByLabelText('Group'), 'Family');
    await user.click(await button('Send request'));
    expect(await screen.findByText(/^You have asked Mei Tanaka/)).toBeInTheDocument();
    expect(await screen.findByText(/^Mei Tanaka has been asked/)).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a friend' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Mei Tanaka' })).toHaveFocus();
    const mei = await person('mei');
    const { data } = await mei.getFriendApplicationList();
    expect(data.friendApplicationList).toMatchObject([{ userID: 'ann', wording: 'It is Ann' }]);
    await mei.acceptFriendApplication({ userID: 'ann' });
    await heading('Mei (design)');
    expect(await button('Family')).toHaveAttribute('aria-pressed', 'true');
  });

  it('asks for no words to somebody who lets everybody in: they are a friend at once', async () => {
    const { user } = renderCard('dara');
    await user.click(await button('Add a friend'));
    expect(screen.getByText(/lets everybody in/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Message')).toBeNull();
    const form = screen.getByRole('form');
    await user.click(within(form).getByRole('button', { name: 'Add a friend' }));
    expect(await button('Remove from friends…')).toBeInTheDocument();
  });

  it('says why the service refuses, and keeps what was written', async () => {
    const { user } = renderCard('noah');
    await user.click(await button('Add a friend'));
    expect(screen.getByText(/^Noah Stein takes no friends/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Message'), 'Please');
    await user.click(await button('Send request'));
    expect(await screen.findByText(/This person takes no requests/)).toHaveAttribute(
      'role',
      'alert',
    );
    expect(screen.getByLabelText('Message')).toHaveValue('Please');
  });

  it('sends nothing that is too long', async () => {
    const addFriend = vi.fn();
    const { user } = renderCard('mei', {}, { methods: { addFriend } });
    await user.click(await button('Add a friend'));
    await user.click(screen.getByLabelText('Remark'));
    await user.paste('梅'.repeat(33));
    expect(screen.getByLabelText('Remark')).toBeInvalid();
    expect(screen.getByText('99 of 96')).toBeInTheDocument();
    await user.click(await button('Send request'));
    expect(addFriend).not.toHaveBeenCalled();
  });

  it('gives the focus back to its button when one thinks better of it', async () => {
    const { user } = renderCard('mei');
    await user.click(await button('Add a friend'));
    await user.click(await button('Cancel'));
    expect(await button('Add a friend')).toHaveFocus();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('answers who has asked', async () => {
    const { user } = renderCard('eve');
    expect(await screen.findByText('Evelyn Brown would like to be your friend')).toBeVisible();
    expect(screen.getByText('We met at the lake, remember?')).toBeInTheDocument();
    await user.click(await button('Accept'));
    await button('Remove from friends…');
    expect(screen.queryByText(/would like to be/)).toBeNull();
    expect(screen.getByRole('heading', { name: 'Evelyn Brown' })).toHaveFocus();
  });

  it('shows no form that was opened before they asked when their request is declined', async () => {
    const { user, person } = renderCard('mei');
    await user.click(await button('Add a friend'));
    expect(screen.getByRole('form')).toBeInTheDocument();
    const mei = await person('mei');
    await mei.addFriend({
      to: 'ann',
      source: 'AddSource_Type_Web',
      type: 'Add_Type_Both',
      wording: 'Hello',
    });
    await user.click(await button('Decline'));
    expect(await button('Add a friend')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('declines who has asked', async () => {
    const { user } = renderCard('eve');
    await user.click(await button('Decline'));
    expect(await button('Add a friend')).toBeInTheDocument();
  });

  it('shows at once that it is answered, and what was when the service refuses', async () => {
    const methods = { acceptFriendApplication: refuse(30010) };
    const { user } = renderCard('eve', {}, { methods });
    await user.click(await button('Accept'));
    expect(
      await screen.findByText(/^The request of Evelyn Brown could not be accepted/),
    ).toBeVisible();
    expect(await button('Accept')).toBeInTheDocument();
  });
});

describe('a friend', () => {
  it('is called something else, in the place of the remark', async () => {
    const { user, person } = renderCard('ben', {}, { devices: 2 });
    await user.click(await button('Change the remark'));
    const field = screen.getByRole('textbox', { name: 'Remark' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Big Ben{Enter}');
    await heading('Big Ben');
    expect(await button('Change the remark')).toHaveFocus();
    const ann = await person('ann');
    await waitFor(async () => {
      const { data } = await ann.getFriendProfile({ userIDList: ['ben'] });
      expect(data.friendList[0]?.remark).toBe('Big Ben');
    });
  });

  it('keeps a remark that was refused in its field, and says why', async () => {
    const { user } = renderCard('ben', {}, { methods: { updateFriend: refuse(30006) } });
    await user.click(await button('Change the remark'));
    await user.type(screen.getByRole('textbox'), '!{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('Benny!'));
    expect(screen.getByText(/The friend service failed/)).toHaveAttribute('role', 'alert');
    await heading('Benny');
  });

  it('keeps what was typed since when a remark is refused late, and the focus where it is', async () => {
    const refusals: (() => void)[] = [];
    const updateFriend = () =>
      new Promise<never>((_, reject) => {
        refusals.push(() => reject(new ChatError({ code: 30006 })));
      });
    const { user } = renderCard('ben', {}, { methods: { updateFriend } });
    await user.click(await button('Change the remark'));
    await user.keyboard('One{Enter}');
    await user.click(await button('Change the remark'));
    await user.keyboard('Two');
    await waitFor(() => expect(refusals).toHaveLength(1));
    refusals[0]?.();
    expect(await screen.findByText(/The friend service failed/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Remark' })).toHaveValue('Two');
    await user.keyboard('{Enter}');
    await user.click(await button('New group'));
    await user.keyboard('Fri');
    await waitFor(() => expect(refusals).toHaveLength(2));
    refusals[1]?.();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Remark' })).toHaveValue('Two'));
    await user.keyboard('ends');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Friends');
  });

  it('has a remark taken back by Escape, which closes nothing else', async () => {
    const onKeyDown = vi.fn();
    const { user } = renderChat(
      // biome-ignore lint/a11y/noStaticElementInteractions: what stands around hears keys.
      <div onKeyDown={({ key }) => onKeyDown(key)}>
        <UserCard userID="ben" />
      </div>,
      { seed: peopleSeed },
    );
    await user.click(await button('Change the remark'));
    await user.keyboard('xyz{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    await heading('Benny');
    expect(onKeyDown.mock.calls.flat()).not.toContain('Escape');
  });

  it('is put into groups and taken out of them', async () => {
    const { user, person } = renderCard('ben', {}, { devices: 2 });
    await user.click(await button('Family'));
    expect(await button('Family')).toHaveAttribute('aria-pressed', 'true');
    await user.click(await button('Work'));
    expect(await button('Work')).toHaveAttribute('aria-pressed', 'false');
    const ann = await person('ann');
    await waitFor(async () => {
      const { data } = await ann.getFriendProfile({ userIDList: ['ben'] });
      expect(data.friendList[0]?.groupList).toEqual(['Family']);
    });
  });

  it('says that a group is as it was when the service refuses', async () => {
    const { user } = renderCard('ben', {}, { methods: { addToFriendGroup: refuse(2711) } });
    await user.click(await button('Family'));
    expect(await screen.findByText(/^The group “Family” is as it was/)).toBeInTheDocument();
    expect(await button('Family')).toHaveAttribute('aria-pressed', 'false');
  });

  it('comes into a new group', async () => {
    const { user } = renderCard('ben');
    await user.click(await button('New group'));
    await user.keyboard('Work{Enter}');
    expect(await screen.findByText('You have a group of this name.')).toBeInTheDocument();
    await user.keyboard('mates{Enter}');
    expect(await button('Workmates')).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(screen.getByRole('button', { name: 'New group' })).toHaveFocus());
  });

  it('comes into a new group by the next try, when only the group could be made', async () => {
    const createFriendGroup = vi.fn();
    let make: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      make = resolve;
    });
    const { user, person } = renderCard(
      'ben',
      {},
      {
        devices: 2,
        methods: (sdk) => ({
          createFriendGroup: async (options) => {
            createFriendGroup(options);
            await asked;
            return sdk.createFriendGroup({ ...options, userIDList: [] });
          },
        }),
      },
    );
    await user.click(await button('New group'));
    await user.keyboard('Mates{Enter}{Enter}');
    make();
    expect(await screen.findByText('You are not friends any more.')).toHaveAttribute(
      'role',
      'alert',
    );
    expect(createFriendGroup).toHaveBeenCalledOnce();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(await button('Mates')).toHaveAttribute('aria-pressed', 'true');
    const ann = await person('ann');
    const { data } = await ann.getFriendGroupList();
    expect(data.find(({ name }) => name === 'Mates')?.userIDList).toEqual(['ben']);
  });

  it('is struck off after a question', async () => {
    const { user, person } = renderCard('ben');
    await user.click(await button('Remove from friends…'));
    const question = screen.getByRole('dialog', { name: 'Remove Benny from your friends?' });
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await heading('Benny');
    await user.click(await button('Remove from friends…'));
    await user.click(await button('Remove'));
    await heading('Ben Okafor');
    expect(await button('Add a friend')).toBeInTheDocument();
    const ben = await person('ben');
    expect((await ben.getFriendList()).data).toEqual([]);
  });

  it('is a friend still when the service refuses, and the card says why', async () => {
    const { user } = renderCard('ben', {}, { methods: { deleteFriend: refuse(2801) } });
    await user.click(await button('Remove from friends…'));
    await user.click(await button('Remove'));
    const alert = await screen.findByText(/^Benny is still a friend\. You are offline/);
    expect(await button('Remove from friends…')).toBeInTheDocument();
    const notice = alert.closest('[role="alert"]') as HTMLElement;
    await user.click(within(notice).getByRole('button', { name: 'Close' }));
    expect(alert).not.toBeInTheDocument();
  });
});

describe('blocking and following', () => {
  it('asks before somebody is blocked, and lets them in again', async () => {
    const { user, person } = renderCard('ben', { onCall: vi.fn() });
    await user.click(await button('Block…'));
    expect(screen.getByRole('dialog', { name: 'Block Benny?' })).toBeInTheDocument();
    await user.click(await button('Block'));
    expect(await screen.findByText(/^You have blocked Ben Okafor/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Ben Okafor' })).toHaveFocus());
    for (const name of ['Call', 'Block…', 'Add a friend', 'Remove from friends…']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    const ben = await person('ben');
    expect((await ben.getFriendList()).data).toEqual([]);
    await user.click(await button('Unblock'));
    expect(await button('Block…')).toBeInTheDocument();
    expect(await button('Add a friend')).toBeInTheDocument();
  });

  it('says why nobody was blocked', async () => {
    const { user } = renderCard('mei', {}, { methods: { addToBlacklist: refuse(30013) } });
    await user.click(await button('Block…'));
    await user.click(await button('Block'));
    expect(await screen.findByText(/^Mei Tanaka could not be blocked/)).toBeInTheDocument();
    expect(await button('Block…')).toBeInTheDocument();
  });

  it('follows back, and stops following', async () => {
    const { user } = renderCard('ben');
    await user.click(await button('Follow back'));
    expect(await button('Unfollow')).toBeInTheDocument();
    expect(await screen.findByText(/You follow each other$/)).toBeInTheDocument();
    await user.click(await button('Unfollow'));
    expect(await button('Follow back')).toBeInTheDocument();
  });

  it('says why somebody is not followed', async () => {
    const { user } = renderCard('mei', {}, { methods: { followUser: refuse(32100) } });
    await user.click(await button('Follow'));
    expect(await screen.findByText(/^You could not follow Mei Tanaka/)).toBeInTheDocument();
    expect(await button('Follow')).toBeInTheDocument();
  });

  it('is without presence and follows where the service has none', async () => {
    const methods = {
      subscribeUserStatus: refuse(72001),
      getUserStatus: refuse(72001),
      checkFollowType: refuse(3122),
      getUserFollowInfo: refuse(3122),
    };
    renderCard('ben', { onMessage: vi.fn() }, { methods });
    await heading('Benny');
    await button('Block…');
    expect(screen.queryByText(/follower/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^(Follow|Unfollow)/ })).toBeNull();
    expect(screen.queryByText('Online')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the card as a dialog', () => {
  it('closes before it leads elsewhere', async () => {
    const calls: string[] = [];
    const { user } = renderChat(
      <UserCardDialog
        userID="ben"
        onClose={() => calls.push('close')}
        onMessage={(userID) => calls.push(`message ${userID}`)}
      />,
      { seed: peopleSeed },
    );
    await heading('Benny');
    expect(screen.getByRole('dialog', { name: 'Profile' })).toBeInTheDocument();
    await user.click(await button('Message'));
    expect(calls).toEqual(['close', 'message ben']);
  });

  it('stays open when a question in it is answered', async () => {
    const onClose = vi.fn();
    const { user } = renderChat(<UserCardDialog userID="ben" onClose={onClose} />, {
      seed: peopleSeed,
    });
    await user.click(await button('Block…'));
    await user.click(await button('Block'));
    expect(await button('Unblock')).toBeInTheDocument();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderCard('ben', { onMessage: vi.fn(), onCall: vi.fn(), onReport: vi.fn() });
    await heading('Benny');
    await button('Follow back');
    expect(await complaints(view.container)).toEqual([]);
  });
});

it('a name that turns the direction about, and one with markup, are letters', async () => {
  const seed = {
    users: [
      { userID: 'ann' },
      {
        userID: 'mallory',
        nick: '\u202e<img src=x onerror=alert(1)>',
        avatar: 'javascript:alert(1)',
      },
    ],
  };
  const { view } = renderCard('mallory', {}, { seed });
  await screen.findByRole('heading');
  expect(view.container.querySelector('img')).toBeNull();
  expect(view.container.querySelector('h2 bdi')).toHaveTextContent('<img src=x');
});
