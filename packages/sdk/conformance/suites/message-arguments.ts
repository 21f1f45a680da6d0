import type { MethodName } from '@parlor/sdk';
import { type ArgumentCheck, argumentScenario } from '../actors/argument-check.js';
import { isRefused, isTaken } from '../actors/arguments.js';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import { MESSAGE_TRAITS } from '../methods/message.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { callMethod, codeOf, outcomeOf } from '../traits/call-method.js';
import { surroundings } from '../traits/surroundings.js';

/** All create methods but createForwardMessage, which checks nothing. */
const CREATIONS = [
  'createTextMessage',
  'createTextAtMessage',
  'createImageMessage',
  'createAudioMessage',
  'createVideoMessage',
  'createFileMessage',
  'createCustomMessage',
  'createFaceMessage',
  'createLocationMessage',
  'createMergerMessage',
] as const satisfies readonly MethodName[];

/** Those that take a file. */
const FILE_CREATIONS = ['createImageMessage', 'createVideoMessage', 'createFileMessage'] as const;

/** The methods about messages that check nothing. */
const UNCHECKED = ['createForwardMessage', 'resendMessage', 'downloadMergerMessage'] as const;

const NAMES = Object.keys(MESSAGE_TRAITS).filter(isMessageMethod);

function isMessageMethod(name: string): name is keyof typeof MESSAGE_TRAITS {
  return Object.hasOwn(MESSAGE_TRAITS, name);
}

/** Payloads that a create method refuses, and those that it takes. */
interface PayloadCheck extends Pick<ArgumentCheck, 'says' | 'rules'> {
  readonly name: MethodName;
  readonly refused: readonly unknown[];
  readonly taken: readonly unknown[];
}

const PLACE = { description: 'Tea house', longitude: 113.9, latitude: 22.5 };
const SENT = { ID: '1', status: 'success' };

class Person {
  readonly text = 'I am not plain';
}

const PAYLOADS: readonly PayloadCheck[] = [
  {
    says: 'a text message must have a text that is not empty',
    rules: ['MSG-1.16'],
    name: 'createTextMessage',
    refused: [{ note: 'hi' }, { text: '' }, { text: 5 }, { text: ['hi'] }, new Person()],
    taken: [{ text: ' ' }, { text: 'hi', note: 5 }],
  },
  {
    says: 'a mention must have a text, and its list be a list',
    rules: ['MSG-1.18'],
    name: 'createTextAtMessage',
    refused: [
      { atUserList: ['bob'] },
      { text: '', atUserList: ['bob'] },
      { text: 5 },
      { text: '@bob', atUserList: 'bob' },
      { text: '@bob', atUserList: { 0: 'bob' } },
    ],
    taken: [{ text: '@bob' }, { text: '@bob', atUserList: '' }, { text: 'hi', atUserList: [] }],
  },
  {
    says: 'what a custom message carries is text, or nothing',
    rules: ['MSG-1.23'],
    name: 'createCustomMessage',
    refused: [
      { data: 5 },
      { data: '1', description: ['x'] },
      { data: '1', extension: {} },
      { data: '1', extension: true },
    ],
    taken: [{ data: '' }, { data: 0, description: null, extension: false }],
  },
  {
    says: 'a face must have a number and a text',
    rules: ['MSG-1.25'],
    name: 'createFaceMessage',
    refused: [
      { data: 'smile' },
      { index: '1', data: 'smile' },
      { index: Number.NaN, data: 'smile' },
      { index: 1 },
      { index: 1, data: 5 },
    ],
    taken: [{ index: 0, data: '' }],
  },
  {
    says: 'a place must have a description and two numbers',
    rules: ['MSG-1.27'],
    name: 'createLocationMessage',
    refused: [
      { longitude: 1, latitude: 1 },
      { ...PLACE, description: 5 },
      { ...PLACE, longitude: undefined },
      { ...PLACE, longitude: '113.9' },
      { ...PLACE, latitude: null },
      { ...PLACE, latitude: '22.5' },
    ],
    taken: [PLACE, { description: '', longitude: 0, latitude: 0 }],
  },
  {
    says: 'a voice message’s payload must be a plain object; its file is not looked at',
    rules: ['MSG-1.37'],
    name: 'createAudioMessage',
    refused: [{}, [], 'voice.mp3', new Person()],
    taken: [
      { file: { name: 'voice.mp3', size: 3, type: 'audio/mp3', duration: 2_000 } },
      { note: 'no file' },
    ],
  },
  {
    says: 'merged messages must be at least one, and have a text for old clients',
    rules: ['MSG-1.45'],
    name: 'createMergerMessage',
    refused: [
      { compatibleText: 'Merged' },
      { messageList: [], compatibleText: 'Merged' },
      { messageList: [SENT] },
      { messageList: [SENT], compatibleText: '' },
    ],
    taken: [],
  },
  {
    says: 'a message that failed cannot be merged',
    rules: ['MSG-1.46'],
    name: 'createMergerMessage',
    refused: [{ messageList: [SENT, { ...SENT, status: 'fail' }], compatibleText: 'Merged' }],
    taken: [],
  },
];

function payloadScenario({ name, refused, taken, ...check }: PayloadCheck): Scenario {
  const call = (payload: unknown) => [{ to: 'bob', conversationType: 'C2C', payload }];
  const lists = { refused: refused.map(call), taken: taken.map(call) };
  return argumentScenario({ ...check, ...lists, names: [name] });
}

/** What the methods that make messages throw at, and what they take. */
export const MESSAGE_ARGUMENTS_SUITE: Suite = {
  noun: 'messages',
  about: 'the arguments of messages',
  scenarios: [
    scenario(
      'every method that makes, sends or changes messages waits until the client is ready',
      { rules: ['MSG-0.1'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        chat.setLogLevel(4);
        const outcomes = await Promise.all(NAMES.map((name) => outcomeOf(chat, name, [])));
        for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'rejected' });
        const codes = outcomes.map((one) => ('error' in one ? codeOf(one.error) : undefined));
        expect(new Set(codes)).toEqual(new Set([2024]));
      },
    ),
    scenario(
      'arguments are looked at first: a bad one throws, and all but three methods look',
      { rules: ['MSG-0.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const unchecked: ReadonlySet<string> = new Set(UNCHECKED);
        for (const name of NAMES.filter((one) => !unchecked.has(one))) {
          const { refuses } = MESSAGE_TRAITS[name];
          expect(refuses.length).toBeGreaterThan(0);
          const passed = refuses.filter(({ args }) => !isRefused(people.alice, name, args));
          expect(passed.map(({ because }) => `${name}: ${because}`)).toEqual([]);
        }
        for (const name of UNCHECKED) {
          for (const args of [[], [undefined], ['hi'], [{}]]) {
            expect(isTaken(people.alice, name, args)).toBe(true);
          }
        }
      },
    ),
    scenario(
      'where to must be texts; whether one can send there is seen when it is sent',
      { rules: ['MSG-1.2'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice } = opened.people;
        const given = await surroundings(opened);
        for (const name of CREATIONS) {
          const [options] = METHOD_TRAITS[name].sample(given);
          const isFine = (more: object) => isTaken(alice, name, [{ ...Object(options), ...more }]);
          for (const bad of ['', 5, null, undefined, ['bob'], { id: 'bob' }]) {
            expect(isFine({ to: bad })).toBe(false);
            expect(isFine({ conversationType: bad })).toBe(false);
          }
          expect(isFine({ to: 'nobody', conversationType: 'nonsense' })).toBe(true);
        }
      },
    ),
    scenario(
      'a payload must be an object with something in it',
      { rules: ['MSG-1.3'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const given = await surroundings(opened);
        for (const name of CREATIONS) {
          const [options] = METHOD_TRAITS[name].sample(given);
          expect(isTaken(opened.people.alice, name, [options])).toBe(true);
          for (const payload of [{}, [], [1], 5, 'hi']) {
            const bad = [{ ...Object(options), payload }];
            expect(isRefused(opened.people.alice, name, bad)).toBe(true);
          }
        }
      },
    ),
    scenario(
      'the options must be the one argument',
      { rules: ['MSG-1.4'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const { alice } = opened.people;
        const given = await surroundings(opened);
        for (const name of CREATIONS) {
          const [options] = METHOD_TRAITS[name].sample(given);
          expect(() => callMethod(alice, name, [])).toThrow();
          expect(() => callMethod(alice, name, [options, 1])).toThrow();
          expect(() => callMethod(alice, name, [options, undefined])).toThrow();
        }
      },
    ),
    scenario(
      'an image, a video and a file must have a file',
      { rules: ['MSG-1.29'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const name of FILE_CREATIONS) {
          for (const payload of [{ name: 'cat.png' }, { file: undefined }]) {
            const options = [{ to: 'bob', conversationType: 'C2C', payload }];
            expect(isRefused(people.alice, name, options)).toBe(true);
          }
        }
      },
    ),
    scenario(
      'who wants to be told of the upload gives a function; only an image’s is not looked at',
      { rules: ['MSG-1.34'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob']);
        const given = await surroundings(opened);
        const isFine = (name: MethodName, onProgress: unknown) => {
          const [options] = METHOD_TRAITS[name].sample(given);
          return isTaken(opened.people.alice, name, [{ ...Object(options), onProgress }]);
        };
        for (const name of [
          'createAudioMessage',
          'createVideoMessage',
          'createFileMessage',
        ] as const) {
          expect(isFine(name, 'tell me')).toBe(false);
          expect(isFine(name, { tell: 'me' })).toBe(false);
          expect(isFine(name, () => undefined)).toBe(true);
          expect(isFine(name, async () => undefined)).toBe(true);
        }
        expect(isFine('createImageMessage', 'tell me')).toBe(true);
      },
    ),
    scenario(
      'nothing can be sent that is no object, or an empty one',
      { rules: ['MSG-2.17'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const args of [[], [undefined], [null], [{}], ['hi'], [5], [[{ ID: '1' }]]]) {
          expect(isRefused(people.alice, 'sendMessage', args)).toBe(true);
        }
        expect(isTaken(people.alice, 'sendMessage', [{ to: 'bob' }])).toBe(true);
      },
    ),
    ...PAYLOADS.map(payloadScenario),
  ],
};
