import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor, within } from 'storybook/test';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio, type ScriptedCall } from '../../../hooks/src/testing/scripted-audio.js';
import { audioRoomSeed, LOUNGE, openShow, sayInLounge } from '../testing/audio-room-seed.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { contrastOf } from '../testing/contrast.js';
import { comeIn, SHOW, sayInRoom } from '../testing/live-room-seed.js';
import { openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { Scripted, talking } from '../testing/scripted.js';
import { askForSeat, inviteToSeat } from '../testing/seat-requests.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { AudioRoom, type AudioRoomProps } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;
const DARA = { s: 1, u: 'dara', n: 'دارا الحسيني' } as const;
const EVE = { s: 1, u: 'eve', n: 'Evelyn Brown' } as const;
const LONG = { s: 1, u: 'long', n: LONG_NAME } as const;

const gifts = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'coffee', label: 'Coffee', icon: '☕️' },
  { key: 'rocket', label: 'Rocket', icon: '🚀' },
];

const meta: Meta<typeof AudioRoom> = {
  title: 'Audio room',
  component: AudioRoom,
  args: { groupID: LOUNGE, gifts, onUserClick: () => undefined, onMinimise: () => undefined },
  parameters: { docs: { story: { iframeHeight: 640 } } },
};
export default meta;

type Story = StoryObj<typeof AudioRoom>;

interface ScenarioOptions extends Partial<Omit<Parameters<typeof Stage>[0], 'children'>> {
  args: AudioRoomProps;
}

function Scenario({ args, ...stage }: ScenarioOptions) {
  return (
    <Stage seed={audioRoomSeed} prepare={talk} {...stage}>
      <AudioRoom {...args} />
    </Stage>
  );
}

async function open(world: ChatWorld, seats: SeatValues, count = 8): Promise<void> {
  await openLounge(await world.person('mei'), { seats, count });
}

/** Mei, Ben and Dara sit on the stage; Eve and Long listen, and write. */
async function talk(world: ChatWorld): Promise<void> {
  await open(world, { 1: MEI, 2: BEN, 5: { ...DARA, x: 1 }, 7: { s: 2 } });
  const eve = await world.person('eve');
  await sayInLounge(eve, 'Good evening! Is the sound all right where you are?');
  await sayInLounge(await world.person('dara'), 'مساء الخير جميعاً');
  await sayInLounge(eve, 'Here it comes and goes a little.');
  await sayInLounge(await world.person('ben'), 'All fine 🎧');
}

export const AsAudience: Story = {
  render: (args) => <Scenario args={args} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('All fine 🎧');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Say something' }), 'Hello{Enter}');
    await canvas.findByText('Hello');
    await userEvent.click(await canvas.findByText('Seat 3, empty'));
    await canvas.findByText('Seat 3, You');
    const said = canvas.getByRole('list', { name: 'What is said here' });
    await within(said).findByText('You took seat 3');
  },
};

interface HeardProps extends ScenarioOptions {
  audio: ScriptedAudio;
  script: (call: ScriptedCall) => (() => void) | undefined;
}

function Heard({ args, audio, script, ...stage }: HeardProps) {
  return (
    <Stage seed={audioRoomSeed} prepare={talkWithAnn} {...stage}>
      <AudioRoom {...args} audio={audio} />
      <Scripted audio={audio} script={script} />
    </Stage>
  );
}

/** Ann sits among them. */
async function talkWithAnn(world: ChatWorld): Promise<void> {
  await open(world, { 1: MEI, 2: BEN, 3: ANN, 5: { ...DARA, x: 1 }, 7: { s: 2 } });
  await sayInLounge(await world.person('eve'), 'I can hear all of you.');
}

const heard = new ScriptedAudio({ quality: { ann: 'good' } });
const speak = talking('mei', 'ben', 'ann');

/** People hear each other: rings follow who speaks, around my own microphone, too. */
export const PeopleHearEachOther: Story = {
  render: (args) => <Heard args={args} audio={heard} script={speak} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByText('Seat 3, You');
    await waitFor(
      () => expect(canvasElement.querySelector('.parlor-seat-ring[data-speaking]')).not.toBeNull(),
      PATIENCE,
    );
    await userEvent.click(await canvas.findByRole('button', { name: 'Mute' }));
    await canvas.findByText('Seat 3, You, muted');
    await expect(heard.call.isAudible).toBe(false);
    await userEvent.click(canvas.getByRole('button', { name: 'Unmute' }));
    await waitFor(() => expect(heard.call.isAudible).toBe(true));
  },
};

const blocked = new ScriptedAudio();

function block(call: ScriptedCall): undefined {
  call.fail(-44);
}

/** Nobody is heard until something is pressed. */
export const SoundBlocked: Story = {
  render: (args) => <Heard args={args} audio={blocked} script={block} width={390} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Start the sound' }));
    await waitFor(() =>
      expect(canvas.queryByRole('button', { name: 'Start the sound' })).toBeNull(),
    );
  },
};

const refused = new ScriptedAudio();

function refuseMicrophone(call: ScriptedCall): undefined {
  call.refuse(-40);
}

/** I sit, and nobody hears me: what is wrong stands above the button that says so. */
export const MicrophoneNotAllowed: Story = {
  render: (args) => <Heard args={args} audio={refused} script={refuseMicrophone} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Not heard. Try again' });
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await canvas.findByRole('button', { name: 'Mute' });
  },
};

const lost = new ScriptedAudio();

function lose(call: ScriptedCall): undefined {
  call.set({ connection: 'failed' });
  call.fail(-45);
}

export const SoundLost: Story = {
  render: (args) => <Heard args={args} audio={lost} script={lose} width={390} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('No sound');
    await userEvent.click(canvas.getByRole('button', { name: 'Connect again' }));
    await waitFor(() => expect(canvas.queryByText('No sound')).toBeNull());
  },
};

/** One seat is large, and the stage takes the room that there is. */
export const Focused: Story = {
  args: { layout: { type: 'focus' } },
  render: (args) => <Scenario args={args} />,
  play: async ({ canvas }) => {
    await canvas.findByText('All fine 🎧');
    const widthOf = (name: string) =>
      canvas.getByText(name).closest('[role="gridcell"]')?.getBoundingClientRect().width ?? 0;
    await waitFor(() =>
      expect(widthOf('Seat 1, Mei Tanaka, host')).toBeGreaterThan(widthOf('Seat 2, Ben Okafor')),
    );
  },
};

/** Mei is there twice: another device of hers has opened the stage. */
async function askAround(world: ChatWorld): Promise<void> {
  await openLounge(await world.person('mei'), { seats: { 2: BEN, 3: EVE }, mode: 'apply' });
  await sayInLounge(await world.person('ben'), 'May somebody ask a question?');
  await askForSeat(await world.person('dara'));
}

export const AsHost: Story = {
  render: (args) => <Scenario args={args} userID="mei" devices={2} prepare={askAround} />,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('May somebody ask a question?');
    await canvas.findByRole('button', { name: 'Room settings' });
    const isWide = canvasElement.clientWidth >= 720;
    await waitFor(() =>
      expect(canvas.queryByRole('complementary', { name: 'Raised hands' }) !== null).toBe(isWide),
    );
  },
};

/** The panel is a sheet there, which gives the focus back. */
export const AsHostOnPhone: Story = {
  render: (args) => (
    <Scenario args={args} userID="mei" devices={2} prepare={askAround} width={390} />
  ),
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: /raised hand/i });
    await userEvent.click(button);
    const panel = await canvas.findByRole('complementary', { name: 'Raised hands' });
    await expect(panel).toHaveFocus();
    await waitFor(() => expect(panel).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await expect(button).toHaveFocus();
    await userEvent.click(button);
  },
};

/** The host gives the seats, and wants Ann on one. */
async function invite(world: ChatWorld): Promise<void> {
  const mei = await world.person('mei');
  await openLounge(mei, { seats: { 1: MEI, 2: BEN }, mode: 'invite' });
  await sayInLounge(mei, 'Ann, do you want to say something?');
  await inviteToSeat(mei, 'ann', 3);
}

export const Invited: Story = {
  render: (args) => <Scenario args={args} prepare={invite} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Take the seat' }));
    await canvas.findByText('Seat 3, You');
  },
};

const openEmpty = (world: ChatWorld) => open(world, {});

export const Empty: Story = {
  render: (args) => <Scenario args={args} prepare={openEmpty} />,
  play: async ({ canvas }) => {
    await canvas.findByText(/Nobody is on the stage yet/);
    await expect(canvas.getByRole('textbox', { name: 'Say something' })).toHaveValue('');
  },
};

/** More is said than there is room for, by people with long names. */
async function crowd(world: ChatWorld): Promise<void> {
  const faces = [MEI, BEN, DARA, EVE, LONG];
  const taken = faces.map((face, index) => [1 + index * 3, face] as const);
  await open(world, {}, 12);
  const mei = await world.person('mei');
  const long = await world.person('long');
  for (let index = 1; index <= 60; index += 1) {
    await sayInLounge(index % 9 === 4 ? long : mei, `Message ${index}`);
  }
  await sayInLounge(
    long,
    'The last one, which is as long as what people write when nobody can hear them speak: it goes on and on.',
  );
  // What happens in the same moment as a message has no order.
  await screen.findAllByText(/it goes on and on\.$/, undefined, PATIENCE);
  await writeSeats(mei, Object.fromEntries(taken.filter(([seat]) => seat <= 12)));
}

export const Crowded: Story = {
  render: (args) => <Scenario args={args} prepare={crowd} />,
  play: async ({ canvas }) => {
    await canvas.findByText(/^The last one/);
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(60);
    const said = canvas.getByRole('list', { name: 'What is said here' });
    await within(said).findByText('Evelyn Brown took seat 10');
  },
};

export const Phone: Story = {
  render: (args) => <Scenario args={args} width={360} />,
  play: async ({ canvas }) => {
    const last = await canvas.findByText('All fine 🎧');
    await waitFor(() => expect(last).toBeVisible());
    const stage = await canvas.findByText('Seat 8, empty');
    await expect(stage.closest('section')?.scrollWidth).toBeLessThanOrEqual(360);
  },
};

/** Stripes of black and white: nothing is harder to write on. */
const STRIPES = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><defs><pattern id="p" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><rect width="24" height="24" fill="#fff"/><rect width="12" height="24" fill="#000"/></pattern></defs><rect width="400" height="300" fill="url(#p)"/></svg>',
)}`;

export const WithBackground: Story = {
  args: { background: <img src={STRIPES} alt="" /> },
  render: (args) => <Scenario args={args} />,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('All fine 🎧');
    const ground = canvasElement.querySelector('.parlor-audio-room-background');
    if (!ground) throw new Error('There is no background.');
    const scrim = getComputedStyle(ground, '::after').backgroundColor;
    // Whatever is written on it directly.
    const written = canvas.getByText('Friday lounge');
    const { color } = getComputedStyle(written);
    for (const picture of ['#fff', '#000']) {
      await expect(contrastOf(color, [picture, scrim])).toBeGreaterThanOrEqual(4.5);
    }
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => <Scenario args={args} isArabic />,
  play: async ({ canvas }) => {
    await canvas.findByText('All fine 🎧');
    await expect(canvas.getByRole('textbox', { name: 'اكتب شيئًا' })).toBeVisible();
  },
};

/** How long a page may take. */
const PATIENCE = { timeout: 10_000 };

/** A live room, into which one goes by looking. */
async function stream(world: ChatWorld): Promise<void> {
  await openShow(await world.person('ben'));
  const mei = await comeIn(await world.person('mei'));
  for (;;) {
    const { data } = await mei.getGroupMemberList({ groupID: SHOW });
    if (data.memberList.some(({ userID }) => userID === 'ann')) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await sayInRoom(mei, 'Good evening, everybody!');
}

export const LiveRoom: Story = {
  args: { groupID: SHOW },
  render: (args) => <Scenario args={args} prepare={stream} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Good evening, everybody!');
    await userEvent.click(await canvas.findByRole('button', { name: /^Like, 1,204/ }));
    await canvas.findByRole('button', { name: /^Like, 1,205/ });
  },
};

const nobody = () => undefined;

export const Closed: Story = {
  render: (args) => <Scenario args={args} prepare={nobody} />,
  play: async ({ canvas }) => {
    await canvas.findByText(/When the owner of the room opens it/);
  },
};

const never = { getGroupProfile: () => new Promise<never>(() => undefined) };
const down = { getGroupProfile: () => Promise.reject(new ChatError({ code: 10016 })) };
const strangers = {
  ...audioRoomSeed,
  groups: (audioRoomSeed.groups ?? []).map((group) =>
    group.groupID === LOUNGE ? { ...group, members: ['mei', 'ben'] } : group,
  ),
};

export const Loading: Story = {
  render: (args) => <Scenario args={args} seed={strangers} methods={never} prepare={nobody} />,
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => <Scenario args={args} seed={strangers} methods={down} prepare={nobody} />,
  play: async ({ canvas }) => {
    await canvas.findByText('You could not go into the room');
  },
};

export const Outside: Story = {
  render: (args) => <Scenario args={args} seed={strangers} prepare={nobody} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Go in' }));
    await canvas.findByText('Nothing has been said yet');
  },
};

async function removeAnn(world: ChatWorld): Promise<void> {
  const mei = await world.person('mei');
  await openLounge(mei, { seats: { 1: MEI, 2: ANN } });
  await mei.deleteGroupMember({ groupID: LOUNGE, userIDList: ['ann'] });
}

export const Removed: Story = {
  render: (args) => <Scenario args={args} prepare={removeAnn} />,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Go in' });
  },
};

async function dismiss(world: ChatWorld): Promise<void> {
  const mei = await world.person('mei');
  await untilAnnLooks(world);
  await mei.dismissGroup(LOUNGE);
}

/** Who comes later only learns that there is no such room. */
async function untilAnnLooks({ person }: ChatWorld): Promise<void> {
  await sayInLounge(await person('ben'), 'It is over');
  await screen.findAllByText('It is over', undefined, PATIENCE);
}

export const Ended: Story = {
  args: { onLeave: () => undefined },
  render: (args) => <Scenario args={args} prepare={dismiss} />,
  play: async ({ canvas }) => {
    await canvas.findByText('The room was closed', undefined, { timeout: 5_000 });
    await expect(canvas.getByRole('button', { name: 'Close' })).toBeVisible();
  },
};
