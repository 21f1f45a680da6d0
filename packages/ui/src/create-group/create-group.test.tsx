import { ChatError, type ChatSDK } from '@parlor/sdk';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommunityBrowser } from '../community-browser/index.js';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { stubDialogs } from '../testing/dialogs.js';
import { Missing } from '../testing/missing.js';
import { peopleSeed } from '../testing/people-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { CreateGroup, CreateGroupDialog, type CreateGroupProps } from './index.js';

beforeAll(() => import('./create-group-dialog.js'));
beforeEach(() => {
  stubDialogs();
  vi.clearAllMocks();
});

const onCreated = vi.fn<(groupID: string) => void>();

function renderCreate(props: CreateGroupProps = {}, methods: Faults = {}) {
  return renderChat(<CreateGroup onCreated={onCreated} {...props} />, {
    seed: peopleSeed,
    devices: 9,
    methods,
  });
}

const field = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const kind = (name: string) => screen.getByRole('radio', { name });

const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

/** The service makes the group, and finds that one of them is in too many already. */
function withoutBen(sdk: ChatSDK): ChatSDK['createGroup'] {
  return async (options) => {
    const memberList = options.memberList?.filter(({ userID }) => userID !== 'ben');
    const answer = await sdk.createGroup({ ...options, ...(memberList && { memberList }) });
    return { ...answer, data: { ...answer.data, overLimitUserIDList: ['ben'] } };
  };
}

/** An answer that comes when the test says so. */
function later() {
  let come: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { asked, come: () => come() };
}

describe('making a group', () => {
  it('asks what it is, then who is in it, and makes it', async () => {
    const { user, person } = renderCreate();
    await user.type(field('Name'), '  Chess club ');
    await user.click(kind('Public group'));
    await user.click(button('Next'));
    await user.click(await screen.findByRole('option', { name: 'Benny' }));
    expect(screen.getByText('You and 1 person')).toHaveAttribute('role', 'status');
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
    const [groupID = ''] = onCreated.mock.lastCall ?? [];
    const ben = await person('ben');
    const { data } = await ben.getGroupProfile({ groupID });
    expect(data.group).toMatchObject({ name: 'Chess club', type: 'Public', ownerID: 'ann' });
    expect(data.group.memberCount).toBe(2);
  });

  it('says that it is made, and begins anew', async () => {
    const { user } = renderCreate();
    await user.type(field('Name'), 'Chess{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    const words = await screen.findByText('Chess is created.');
    expect(words.parentElement).toHaveAttribute('role', 'status');
    expect(field('Name')).toHaveValue('');
    await waitFor(() => expect(field('Name')).toHaveFocus());
  });

  it('offers no communities once the application was found to have none', async () => {
    const { user } = renderChat(
      <>
        <CommunityBrowser onSelectTopic={() => undefined} />
        <CreateGroup types={['Community', 'Public']} />
        <Missing />
      </>,
      { seed: peopleSeed, methods: { getJoinedCommunityList: refuse(11000) } },
    );
    await screen.findByText('missing: communities');
    // What was chosen before stays until something else is.
    expect(kind('Community')).toBeChecked();
    await user.click(kind('Public group'));
    expect(screen.queryByRole('radio', { name: 'Community' })).toBeNull();
  });

  it('waits for a login that is still running', async () => {
    const { asked, come } = later();
    const { user } = renderCreate({}, (sdk) => ({
      login: async (options) => {
        await asked;
        return sdk.login(options);
      },
    }));
    await user.type(field('Name'), 'Chess');
    await user.click(kind('Community'));
    await user.click(button('Next'));
    await user.click(button('Create'));
    expect(button('Creating…')).toHaveAttribute('aria-disabled', 'true');
    come();
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
  });

  it('names who could not be brought in', async () => {
    const { user } = renderCreate({}, (sdk) => ({ createGroup: withoutBen(sdk) }));
    await user.type(field('Name'), 'Chess{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Benny' }));
    await user.click(button('Create'));
    const words = await screen.findByText('Benny is in too many groups already.');
    expect(words.parentElement).toHaveAttribute('role', 'status');
    expect(words.parentElement).toHaveTextContent('Chess is created.');
    expect(onCreated).toHaveBeenCalledOnce();
  });

  it('tells the app also when it is no longer shown by then', async () => {
    const answer = later();
    const { user, rerender } = renderCreate({}, (sdk) => ({
      createGroup: async (options) => {
        await answer.asked;
        return sdk.createGroup(options);
      },
    }));
    await user.type(field('Name'), 'Stage');
    await user.click(kind('Live room'));
    await user.click(button('Create'));
    rerender(<p>Something else</p>);
    answer.come();
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
  });

  it('says of every kind who gets in, what they see, and how many there is room for', () => {
    renderCreate();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(kind('Work group')).toBeChecked();
    expect(kind('Work group')).toHaveAccessibleDescription(
      /nobody else finds it.*does not see what was said before.*Up to 200 people/,
    );
    expect(kind('Live room')).toHaveAccessibleDescription(/come and go.*As many people as like/);
  });

  it('offers only the kinds that the app has', () => {
    renderCreate({ types: ['ChatRoom', 'AVChatRoom'] });
    expect(screen.getAllByRole('radio')).toEqual([kind('Meeting'), kind('Live room')]);
    expect(kind('Meeting')).toBeChecked();
  });

  it('asks for nobody in a live room, where is who comes', async () => {
    const create = vi.fn();
    const { user } = renderCreate({}, (sdk) => ({
      createGroup: (options) => {
        create({ ...options });
        return sdk.createGroup(options);
      },
    }));
    await user.type(field('Name'), 'Stage');
    await user.click(kind('Live room'));
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
    expect(create).toHaveBeenCalledExactlyOnceWith({ type: 'AVChatRoom', name: 'Stage' });
  });

  it('makes a community with topics, under an ID of its own', async () => {
    const { user, person } = renderCreate();
    await user.type(field('Name'), 'Makers');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(kind('Community'));
    await user.click(screen.getByRole('checkbox', { name: 'With topics' }));
    await user.click(screen.getByText('More'));
    await user.type(field('ID'), 'makers');
    await user.click(button('Next'));
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledWith('@TGS#_makers'));
    const ann = await person('ann');
    const { data } = await ann.getGroupProfile({ groupID: '@TGS#_makers' });
    expect(data.group).toMatchObject({ type: 'Community', isSupportTopic: true });
  });
});

describe('what is wrong', () => {
  it('is said at the name, which gets the focus', async () => {
    const { user } = renderCreate();
    await user.click(button('Next'));
    expect(screen.getByText('Give the group a name.')).toHaveAttribute('role', 'alert');
    expect(field('Name')).toHaveFocus();
    expect(field('Name')).toBeInvalid();
    await user.keyboard('A name that is longer than the service takes');
    expect(screen.getByText('This name is too long.')).toBeInTheDocument();
    expect(screen.getByText('44 of 30')).toBeInTheDocument();
    await user.click(button('Next'));
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it.each([
    [10021, 'This ID is in use. Choose another one.'],
    [10025, 'You have a group with this ID already. Choose another one.'],
    [2602, /^Use up to 48 Latin letters/],
  ])('is said at the ID when the service says %i, and all else stays', async (code, words) => {
    let isRefused = true;
    const { user } = renderCreate({}, (sdk) => ({
      createGroup: (options) => (isRefused ? refuse(code)() : sdk.createGroup(options)),
    }));
    await user.type(field('Name'), 'Chess');
    await user.click(screen.getByText('More'));
    await user.type(field('ID'), 'chess');
    await user.click(button('Next'));
    await user.click(await screen.findByRole('option', { name: 'Benny' }));
    await user.click(button('Create'));
    expect(await screen.findByText(words)).toHaveAttribute('role', 'alert');
    expect(field('ID')).toHaveFocus();
    expect(field('ID')).toBeInvalid();
    expect(field('Name')).toHaveValue('Chess');
    isRefused = false;
    await user.keyboard('2{Enter}');
    expect(await screen.findByText('You and 1 person')).toBeInTheDocument();
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledWith('chess2'));
  });

  it('is what the service really says of an ID that is in use', async () => {
    const { user } = renderCreate();
    await user.type(field('Name'), 'Designers');
    await user.click(kind('Live room'));
    await user.click(screen.getByText('More'));
    await user.type(field('ID'), 'design{Enter}');
    expect(await screen.findByText('This ID is in use. Choose another one.')).toBeInTheDocument();
    expect(field('ID')).toHaveFocus();
  });

  it.each([10015, 10021])('is not the ID where none was written: %i', async (code) => {
    const { user } = renderCreate({}, { createGroup: refuse(code) });
    await user.type(field('Name'), 'Chess{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    expect(await screen.findByText(/^The group was not created\./)).toHaveAttribute(
      'role',
      'alert',
    );
    expect(button('Create')).toBeInTheDocument();
    await user.click(button('Back'));
    expect(field('Name')).toBeValid();
    expect(document.querySelector('[name="groupID"]')).not.toHaveAttribute('aria-invalid');
  });

  it('is said where one has pressed, when it is about something else', async () => {
    const { user } = renderCreate({}, { createGroup: refuse(10037) });
    await user.type(field('Name'), 'Chess{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    expect(
      await screen.findByText(/^The group was not created. You are in as many groups/),
    ).toHaveAttribute('role', 'alert');
    expect(onCreated).not.toHaveBeenCalled();
    await user.click(button('Back'));
    expect(field('Name')).toHaveValue('Chess');
    expect(field('Name')).toHaveFocus();
  });

  it('is a picture that everybody cannot load', async () => {
    const { user } = renderCreate();
    await user.type(field('Name'), 'Chess');
    await user.type(field('Address of a picture'), 'blob:nothing');
    await user.click(button('Next'));
    expect(screen.getByText(/^Give an address that begins with https/)).toBeInTheDocument();
    expect(field('Address of a picture')).toHaveFocus();
  });
});

describe('the people to begin with', () => {
  it('are those that the app names', async () => {
    const contacts = [
      { userID: 'mei', name: 'Mei Tanaka' },
      { userID: 'eve', name: 'Evelyn Brown' },
    ];
    const { user } = renderCreate({ contacts });
    await user.type(field('Name'), 'Chess{Enter}');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'EBEvelyn Brown',
      'MTMei Tanaka',
    ]);
    await user.type(screen.getByRole('combobox'), 'tan{Enter}');
    expect(screen.getByRole('option')).toHaveAttribute('aria-selected', 'true');
    await user.type(screen.getByRole('combobox'), 'x');
    expect(screen.getByText('Nobody found')).toBeInTheDocument();
  });

  it('stay chosen when one goes back by Escape', async () => {
    const { user } = renderCreate();
    await user.type(field('Name'), 'Chess{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Benny' }));
    await user.keyboard('{Escape}');
    expect(field('Name')).toHaveFocus();
    await user.click(button('Next'));
    expect(screen.getByRole('option', { name: 'Benny' })).toHaveAttribute('aria-selected', 'true');
  });

  it('are 500 at most', async () => {
    const contacts = Array.from({ length: 501 }, (_, index) => ({
      userID: `p${index}`,
      name: `Person ${index}`,
    }));
    const createGroup = vi.fn();
    const { user } = renderCreate({ contacts }, { createGroup });
    await user.type(field('Name'), 'Chess{Enter}');
    const list = screen.getByRole('combobox');
    for (let nth = 0; nth < contacts.length; nth += 1) {
      // Without the time that typing takes.
      fireEvent.keyDown(list, { key: 'Enter' });
      fireEvent.keyDown(list, { key: 'ArrowDown' });
    }
    expect(
      await screen.findByText('A group begins with 500 people at most. Bring in the others later.'),
    ).toBeInTheDocument();
    await user.click(button('Create'));
    expect(createGroup).not.toHaveBeenCalled();
    // One can go back, and come again to those of whom somebody has to go.
    await user.click(button('Back'));
    await user.click(button('Next'));
    expect(screen.getByText(/^A group begins with 500 people at most/)).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(screen.queryByText(/^A group begins with 500 people at most/)).toBeNull();
    await user.click(button('Create'));
    expect(createGroup).toHaveBeenCalledOnce();
    // Each of them is chosen by hand.
  }, 60_000);

  it('can be looked for at once, and nothing is made by pressing Enter once more', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const createGroup = vi.fn();
    const { user } = renderCreate({}, (sdk) => ({
      createGroup,
      getFriendList: async () => {
        await asked;
        return sdk.getFriendList();
      },
    }));
    await user.type(field('Name'), 'Chess');
    await user.click(button('Next'));
    await user.keyboard('{Enter}');
    expect(button('Create')).not.toHaveFocus();
    expect(createGroup).not.toHaveBeenCalled();
    answer();
    await screen.findByRole('option', { name: 'Benny' });
    expect(screen.getByRole('combobox', { name: 'Search people' })).toHaveFocus();
  });

  it('may be nobody', async () => {
    const { user } = renderCreate({ contacts: [] });
    await user.type(field('Name'), 'Chess{Enter}');
    expect(screen.getByText('Create the group, and bring in people later.')).toBeInTheDocument();
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
  });

  it('are asked for again when they could not be loaded', async () => {
    let isDown = true;
    const { user } = renderCreate({}, (sdk) => ({
      getFriendList: () => (isDown ? refuse(2801)() : sdk.getFriendList()),
    }));
    await user.type(field('Name'), 'Chess{Enter}');
    expect(await screen.findByText('Your friends could not be loaded')).toBeInTheDocument();
    isDown = false;
    await user.click(button('Try again'));
    expect(await screen.findByRole('option', { name: 'Benny' })).toBeInTheDocument();
  });
});

describe('the picture', () => {
  const png = new File(['x'], 'club.png', { type: 'image/png' });

  function fileField(): HTMLInputElement {
    const found = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!found) throw new Error('There is no field for files.');
    return found;
  }

  it('is stored by the app, and waited for', async () => {
    let store: (address: string) => void = () => undefined;
    const { user, person } = renderCreate({
      uploadAvatar: () =>
        new Promise((resolve) => {
          store = resolve;
        }),
    });
    await user.upload(fileField(), png);
    await user.type(field('Name'), 'Chess');
    await user.click(kind('Live room'));
    expect(button('Create')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Create'));
    expect(onCreated).not.toHaveBeenCalled();
    store('https://cdn.example.org/club.png');
    await waitFor(() => expect(button('Create')).not.toHaveAttribute('aria-disabled'));
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
    const ann = await person('ann');
    const { data } = await ann.searchGroupByID(onCreated.mock.lastCall?.[0] ?? '');
    expect(data.group.avatar).toBe('https://cdn.example.org/club.png');
  });
});

describe('the picture that is on its way while one chooses people', () => {
  const png = new File(['x'], 'club.png', { type: 'image/png' });

  async function toPeople(end: (answer: ReturnType<typeof later>) => Promise<string>) {
    const answer = later();
    const chat = renderCreate({ uploadAvatar: () => end(answer) });
    const { user } = chat;
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no field for files.');
    await user.upload(input, png);
    await user.type(field('Name'), 'Chess{Enter}');
    await screen.findByRole('option', { name: 'Benny' });
    answer.come();
    return chat;
  }

  it('is said there when it cannot be stored, and the group can be made without it', async () => {
    const { user } = await toPeople(async ({ asked }) => {
      await asked;
      throw new Error('The disk is full.');
    });
    const words = await screen.findByText(/^The picture could not be stored. The disk is full/);
    expect(words).toHaveAttribute('role', 'alert');
    expect(words.closest('[hidden]')).toBeNull();
    expect(screen.getAllByText(/The disk is full/)).toHaveLength(1);
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
  });

  it('leads back to its field when its address is too long', async () => {
    const { user } = await toPeople(async ({ asked }) => {
      await asked;
      return `https://cdn.example.org/${'a'.repeat(100)}`;
    });
    const said = () =>
      screen.getAllByText(/^This picture cannot be used/).filter((one) => !one.closest('[hidden]'));
    await waitFor(() => expect(said()).toHaveLength(1));
    await user.click(button('Create'));
    expect(onCreated).not.toHaveBeenCalled();
    expect(button('Change the picture')).toHaveFocus();
    expect(button('Change the picture')).toHaveAccessibleDescription(/its address is too long/);
    expect(said()).toHaveLength(1);
    await user.click(button('Remove'));
    await user.click(button('Next'));
    await user.click(button('Create'));
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
  });
});

describe('the dialog', () => {
  const onClose = vi.fn();

  it('names who could not be brought in, and is closed by who has read it', async () => {
    const dialog = <CreateGroupDialog onClose={onClose} onCreated={onCreated} />;
    const { user, view } = renderChat(dialog, {
      seed: peopleSeed,
      methods: (sdk) => ({ createGroup: withoutBen(sdk) }),
    });
    await screen.findByRole('dialog');
    await user.keyboard('Chess{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Benny' }));
    await user.click(button('Create'));
    expect(await screen.findByText('Benny is in too many groups already.')).toBeInTheDocument();
    expect(onCreated).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
    await waitFor(() => expect(button('Done')).toHaveFocus());
    expect(await complaints(view.container)).toEqual([]);
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays until the service has answered, and says there what was refused', async () => {
    const answer = later();
    const { user } = renderChat(<CreateGroupDialog onClose={onClose} />, {
      seed: peopleSeed,
      methods: {
        createGroup: async () => {
          await answer.asked;
          throw new ChatError({ code: 10037 });
        },
      },
    });
    await screen.findByRole('dialog');
    await user.keyboard('Chess{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    await user.keyboard('{Escape}');
    await user.click(button('Close'));
    await user.click(button('Back'));
    expect(onClose).not.toHaveBeenCalled();
    expect(button('Creating…')).toBeInTheDocument();
    answer.come();
    expect(await screen.findByText(/^The group was not created/)).toBeInTheDocument();
    await user.click(button('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('begins at the name, and closes itself when the group is there', async () => {
    const { user } = renderChat(<CreateGroupDialog onClose={onClose} onCreated={onCreated} />, {
      seed: peopleSeed,
    });
    expect(await screen.findByRole('dialog')).toHaveAccessibleName('New group');
    expect(field('Name')).toHaveFocus();
    await user.keyboard('Chess{Enter}');
    await user.click(button('Create'));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(onCreated).toHaveBeenCalledOnce();
  });

  it('makes nothing when it is cancelled', async () => {
    const createGroup = vi.fn();
    const { user } = renderChat(<CreateGroupDialog onClose={onClose} onCreated={onCreated} />, {
      methods: { createGroup },
    });
    await screen.findByRole('dialog');
    await user.keyboard('Chess');
    await user.click(button('Cancel'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(createGroup).not.toHaveBeenCalled();
  });

  it('has nothing that axe complains about, on both steps', async () => {
    const { user, view } = renderChat(<CreateGroupDialog onClose={onClose} />, {
      seed: peopleSeed,
    });
    await screen.findByRole('dialog');
    await user.click(screen.getByText('More'));
    expect(await complaints(view.container)).toEqual([]);
    await user.type(field('Name'), 'Chess{Enter}');
    await screen.findByRole('option', { name: 'Benny' });
    expect(await complaints(view.container)).toEqual([]);
  });
});
