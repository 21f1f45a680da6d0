import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import {
  communitySeed,
  MAKERS,
  manyCommunitiesSeed,
  READERS,
  topicIDOf,
} from '../testing/community-seed.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';
import { CommunityBrowser, type CommunityBrowserProps } from './index.js';

beforeAll(() => import('./topic-layer.js'));
beforeEach(() => {
  stubDialogs();
  vi.clearAllMocks();
});

const onSelectTopic = vi.fn<(conversationID: string) => void>();
const PRINTS = topicIDOf(MAKERS, 'prints');
const GENERAL = topicIDOf(MAKERS, 'general');
const NOVELS = topicIDOf(READERS, 'novels');

function renderBrowser(
  props: Partial<CommunityBrowserProps> = {},
  options: Parameters<typeof renderChat>[1] = {},
) {
  const browser = <CommunityBrowser onSelectTopic={onSelectTopic} {...props} />;
  return renderChat(browser, { seed: communitySeed, devices: 9, ...options });
}

const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

const rail = () => screen.findByRole('listbox', { name: 'Communities' });
const topics = (name = 'Makers') => screen.findByRole('listbox', { name: `Topics of ${name}` });
const topic = (name: string | RegExp) => screen.findByRole('option', { name });
const community = async (name: RegExp) => within(await rail()).findByRole('option', { name });

/** Names of the topics, from the top. */
function names(): (string | null | undefined)[] {
  return [...document.querySelectorAll('.parlor-topics .parlor-conversation-row-title')].map(
    (each) => each.textContent,
  );
}

async function openMenu(name: RegExp): Promise<void> {
  fireEvent.contextMenu(await topic(name));
  await screen.findByRole('menu');
}

describe('the communities', () => {
  it('stand side by side with what is unread in all of their topics', async () => {
    renderBrowser();
    expect(await community(/^Makers.*3 unread messages$/)).toHaveAttribute('aria-selected', 'true');
    expect(await community(/^Night readers.*1 unread message$/)).toHaveAttribute(
      'aria-selected',
      'false',
    );
  });

  it('show the topics of the one that is chosen', async () => {
    const { user } = renderBrowser();
    await user.click(await community(/^Night readers/));
    await topics('Night readers');
    expect(names()).toEqual(['Novels']);
    expect(screen.getByRole('heading', { name: 'Night readers' })).toBeInTheDocument();
    expect(screen.getByText('3 members')).toBeInTheDocument();
  });

  it('follow the topic that the app opens', async () => {
    const chat = renderBrowser({ selectedTopicID: NOVELS });
    await topics('Night readers');
    expect(await topic(/^Novels/)).toHaveAttribute('aria-selected', 'true');
    chat.rerender(<CommunityBrowser selectedTopicID={PRINTS} onSelectTopic={onSelectTopic} />);
    await topics('Makers');
    expect(await topic(/^Prints/)).toHaveAttribute('aria-selected', 'true');
  });

  it('say what they are for when there are none, and how to get to one', async () => {
    const onAdd = vi.fn();
    const { user } = renderBrowser({ onAdd }, { seed: teamSeed });
    expect(await screen.findByText('No communities yet')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Create or join a community' }));
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('are asked for again when they could not be loaded', async () => {
    let isDown = true;
    const { user } = renderBrowser(
      {},
      {
        methods: (sdk) => ({
          getJoinedCommunityList: () => (isDown ? refuse(2801)() : sdk.getJoinedCommunityList()),
        }),
      },
    );
    expect(await screen.findByText('Your communities could not be loaded')).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rail()).toBeInTheDocument();
  });

  it('are walked through by the keyboard', async () => {
    const { user } = renderBrowser();
    await community(/^Makers/);
    await user.tab();
    expect(await rail()).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    await topics('Night readers');
    await user.keyboard('m{Enter}');
    await topics('Makers');
  });
});

describe('the topics', () => {
  it('say what was said last, what is unread, and come in the order of what is said', async () => {
    const { person } = renderBrowser();
    expect(await topic(/^Prints, ?Ben Okafor: It was the glue.*2 unread messages$/)).toBeVisible();
    expect(names().slice(0, 2)).toEqual(['Prints', 'General']);
    const mei = await person('mei');
    await mei.sendMessage(
      mei.createTextAtMessage({
        to: GENERAL,
        conversationType: 'GROUP',
        payload: { text: '@Ann look', atUserList: ['ann'] },
      }),
    );
    expect(await topic(/^General.*You were mentioned, ?2 unread messages$/)).toBeVisible();
    await waitFor(() => expect(names().slice(0, 2)).toEqual(['General', 'Prints']));
  });

  it('are opened by a press or Enter, as conversations', async () => {
    const { user } = renderBrowser();
    await user.click(await topic(/^Prints/));
    expect(onSelectTopic).toHaveBeenLastCalledWith(`GROUP${PRINTS}`);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onSelectTopic).toHaveBeenLastCalledWith(`GROUP${GENERAL}`);
  });

  it('have only those in sight in the document', async () => {
    renderBrowser({}, { seed: manyCommunitiesSeed(60) });
    await topics('Community 1');
    await waitFor(() => expect(names().length).toBeGreaterThan(5));
    expect(screen.getAllByRole('option').length).toBeLessThan(50);
  });

  it('are asked for again when they could not be loaded', async () => {
    let isDown = true;
    const { user } = renderBrowser(
      {},
      {
        methods: (sdk) => ({
          getTopicList: (options) => (isDown ? refuse(2801)() : sdk.getTopicList(options)),
        }),
      },
    );
    expect(await screen.findByText('The topics could not be loaded')).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await topics()).toBeInTheDocument();
  });

  it('are shown whatever the service says of mentions in them', async () => {
    const mention = { from: 'ben', groupID: MAKERS, messageSequence: 1, atTypeArray: null };
    renderBrowser(
      {},
      {
        methods: (sdk) => ({
          async getTopicList(options) {
            const answer = await sdk.getTopicList(options);
            for (const each of answer.data.successTopicList) {
              Object.assign(each, { groupAtInfoList: [{ ...mention, topicID: each.topicID }] });
            }
            return answer;
          },
        }),
      },
    );
    expect(await topic(/^Prints.*Everybody was mentioned/)).toBeVisible();
  });

  it('can be read, and muted, by everybody', async () => {
    const { user } = renderBrowser({}, { userID: 'mei' });
    await openMenu(/^Prints/);
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Mark as read',
      'Mute',
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Mark as read' }));
    await waitFor(async () => expect(await topic(/^Prints/)).not.toHaveTextContent('unread'));
    expect(await topics()).toHaveFocus();
    await openMenu(/^Prints/);
    await user.click(screen.getByRole('menuitem', { name: 'Mute' }));
    expect(await topic(/^Prints, Muted/i)).toBeVisible();
  });

  it('are managed by nobody else', async () => {
    renderBrowser({ selectedTopicID: NOVELS });
    await topics('Night readers');
    await screen.findByRole('button', { name: 'About this community' });
    expect(screen.queryByRole('button', { name: 'New topic' })).toBeNull();
    await openMenu(/^Novels/);
    expect(screen.queryByRole('menuitem', { name: 'Delete…' })).toBeNull();
  });
});

describe('managing topics', () => {
  it('is not offered where the application was found to have none', async () => {
    renderBrowser({}, { methods: { getTopicList: refuse(3122) } });
    await screen.findByText('The topics could not be loaded');
    await screen.findByRole('button', { name: 'About this community' });
    expect(screen.queryByRole('button', { name: 'New topic' })).toBeNull();
  });

  it('makes one, and opens it', async () => {
    const { user } = renderBrowser();
    await user.click(await screen.findByRole('button', { name: 'New topic' }));
    expect(await screen.findByRole('dialog')).toHaveAccessibleName('New topic');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.click(screen.getByRole('button', { name: 'Create' }));
    expect(screen.getByText('Give the topic a name.')).toHaveAttribute('role', 'alert');
    expect(name).toHaveFocus();
    await user.keyboard(' Metal {Enter}');
    await waitFor(() => expect(onSelectTopic).toHaveBeenCalledOnce());
    expect(onSelectTopic.mock.lastCall?.[0]).toMatch(/^GROUP@TGS#_makers@TOPIC#_/);
    expect(await topic(/^Metal/)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('sends only what was changed of one', async () => {
    const update = vi.fn();
    const { user } = renderBrowser(
      {},
      {
        methods: (sdk) => ({
          updateTopicProfile: (options) => {
            update({ ...options });
            return sdk.updateTopicProfile(options);
          },
        }),
      },
    );
    await openMenu(/^Prints/);
    await user.click(await screen.findByRole('menuitem', { name: 'Edit…' }));
    expect(await screen.findByRole('dialog')).toHaveAccessibleName('Edit topic');
    expect(screen.getByLabelText('Description')).toHaveValue('Show what you have printed.');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, '3D prints{Enter}');
    expect(await topic(/^3D prints/)).toBeVisible();
    expect(update).toHaveBeenCalledExactlyOnceWith({
      groupID: MAKERS,
      topicID: PRINTS,
      topicName: '3D prints',
    });
  });

  it('says why the service has refused, and keeps what was written', async () => {
    const { user } = renderBrowser({}, { methods: { createTopicInCommunity: refuse(3123) } });
    await user.click(await screen.findByRole('button', { name: 'New topic' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Metal{Enter}');
    expect(
      await screen.findByText(/^The topic was not saved. The words were refused/),
    ).toHaveAttribute('role', 'alert');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Metal');
    expect(onSelectTopic).not.toHaveBeenCalled();
  });

  it('asks before one is deleted', async () => {
    const { user } = renderBrowser();
    await openMenu(/^Wood/);
    await user.click(await screen.findByRole('menuitem', { name: 'Delete…' }));
    expect(await screen.findByRole('dialog')).toHaveAccessibleName('Delete Wood?');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(names()).toContain('Wood');
    await openMenu(/^Wood/);
    await user.click(await screen.findByRole('menuitem', { name: 'Delete…' }));
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Wood is deleted.')).toHaveAttribute('role', 'status');
    expect(names()).not.toContain('Wood');
  });

  it('shows again what could not be deleted, and says why', async () => {
    const { user } = renderBrowser({}, { methods: { deleteTopicFromCommunity: refuse(10007) } });
    await openMenu(/^Wood/);
    await user.click(await screen.findByRole('menuitem', { name: 'Delete…' }));
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText(/^Wood was not deleted/)).toBeInTheDocument();
    expect(names()).toContain('Wood');
  });

  it('says who may write', async () => {
    const { user } = renderBrowser();
    await openMenu(/^General/);
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Only admins write' }));
    expect(await topic(/^General, Only admins write/)).toBeVisible();
  });

  it('begins where there are none yet', async () => {
    const seed = {
      ...teamSeed,
      groups: [
        {
          groupID: MAKERS,
          name: 'Makers',
          type: 'Community' as const,
          members: ['ann'],
          topics: [],
        },
      ],
    };
    const { user } = renderBrowser({}, { seed });
    expect(
      await screen.findByText('People talk in topics. Make the first one.'),
    ).toBeInTheDocument();
    const [, last] = screen.getAllByRole('button', { name: 'New topic' });
    if (!last) throw new Error('There is no button.');
    await user.click(last);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'First{Enter}');
    expect(await topic(/^First/)).toBeVisible();
  });
});

describe('the community', () => {
  it('tells of itself in a dialog', async () => {
    const { user } = renderBrowser();
    await user.click(await screen.findByRole('button', { name: 'About this community' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveAccessibleName('About this community');
    expect(
      await within(dialog).findByText('Everything that can be made by hand.'),
    ).toBeInTheDocument();
  });

  it('is left from there, and the focus stays where the communities are', async () => {
    const { user, view } = renderBrowser({ selectedTopicID: NOVELS });
    await topics('Night readers');
    await user.click(await screen.findByRole('button', { name: 'About this community' }));
    await user.click(await screen.findByRole('button', { name: 'Leave the group…' }));
    const question = await screen.findByRole('dialog', { name: 'Leave “Night readers”?' });
    await user.click(within(question).getByRole('button', { name: 'Leave' }));
    await topics('Makers');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(view.container.firstElementChild).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderBrowser({ selectedTopicID: PRINTS, onAdd: vi.fn() });
    await topic(/^Prints/);
    expect(await complaints(view.container)).toEqual([]);
  });
});
