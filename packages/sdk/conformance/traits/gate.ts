import {
  type ChatSDK,
  EVENT,
  type KickedOutType,
  METHOD_NAMES,
  type MethodName,
} from '@parlor/sdk';
import { logInBriefly, outliveTicket } from '../actors/short-tickets.js';
import { logIn } from '../enter.js';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import type { Control, World } from '../world.js';
import { codeOf, inWords, type Outcome, outcomeOf } from './call-method.js';

/** A state in which only the ungated methods may be called, and how to get there. */
interface NotReady {
  readonly when: string;
  readonly code: number;
  readonly rules: readonly RuleID[];
  readonly needs?: readonly Control[];
  readonly client: (world: World) => Promise<ChatSDK>;
}

const STATES: readonly NotReady[] = [
  {
    when: 'before any login',
    code: 2024,
    rules: [
      'SES-2.1',
      'SES-2.3',
      'SES-2.4',
      'SES-2.5',
      'SES-2.6',
      'SES-3.51',
      'EVT-3.15',
      'EVT-4.10',
      'FACT-2.1',
      'FACT-2.2',
      'FACT-3.1',
    ],
    client: async (world) => world.createClient(),
  },
  {
    when: 'while a login is running',
    code: 3000,
    rules: ['SES-2.8', 'FACT-2.1'],
    async client(world) {
      const chat = world.createClient();
      chat.login({ userID: 'alice', userSig: world.signUserSig('alice') }).catch(() => undefined);
      return chat;
    },
  },
  {
    when: 'after a login that failed',
    code: 3001,
    rules: ['SES-2.9', 'FACT-2.1'],
    async client(world) {
      const chat = world.createClient();
      const expired = { userID: 'alice', userSig: world.signUserSig('alice', -10) };
      await outcomeOf(chat, 'login', [expired]);
      return chat;
    },
  },
  {
    when: 'after a logout',
    code: 3005,
    rules: ['SES-2.10', 'FACT-2.1'],
    async client(world) {
      const chat = world.createClient();
      await logIn(world, chat, 'alice');
      await chat.logout();
      return chat;
    },
  },
  {
    when: 'after a logout that failed because nobody was logged in',
    code: 2024,
    rules: ['SES-2.7'],
    async client(world) {
      const chat = world.createClient();
      await outcomeOf(chat, 'logout', []);
      return chat;
    },
  },
  {
    ...kickedBy('multipleDevice', 3002, ['SES-2.12', 'INS-D.4']),
    when: 'after another device pushed this one out',
  },
  {
    ...kickedBy('multipleAccount', 3003, ['SES-2.11', 'INS-E.26']),
    when: 'after one instance too many pushed this one out',
  },
  {
    when: 'after the ticket expired',
    code: 3004,
    rules: ['SES-2.13', 'EVT-4.7', 'FACT-2.1'],
    needs: ['clock'],
    async client(world) {
      const chat = world.createClient();
      await logInBriefly(world, chat, 'alice');
      await outliveTicket(world);
      return chat;
    },
  },
  {
    ...kickedBy('REST_API_Kick', 3006, ['SES-2.14', 'INS-D.7']),
    when: 'after an administrator logged this one out',
  },
];

function kickedBy(
  type: Exclude<KickedOutType, 'userSigExpired'>,
  code: number,
  rules: readonly RuleID[],
): Omit<NotReady, 'when'> {
  return {
    code,
    rules: [...rules, 'EVT-4.7', 'FACT-2.1'],
    needs: ['kick'],
    async client(world) {
      const chat = world.createClient();
      await logIn(world, chat, 'alice');
      await world.kick('alice', type);
      await world.settled(chat);
      return chat;
    },
  };
}

/** What a call did: what it told by ERROR before it returned, in words, and what came of it. */
interface Call {
  readonly name: MethodName;
  readonly told: readonly string[];
  readonly outcome: Promise<Outcome>;
}

/** Calls methods in one turn, with arguments that a ready client throws at where there are any. */
function callAtOnce(chat: ChatSDK, names: readonly MethodName[]): readonly Call[] {
  const told: string[] = [];
  chat.on(EVENT.ERROR, ({ data: { code, message } }) => {
    told.push(typeof message === 'string' ? `${code}` : `${code} without a message`);
  });
  return names.map((name) => {
    const outcome = outcomeOf(chat, name, METHOD_TRAITS[name].refuses[0]?.args ?? []);
    return { name, told: told.splice(0), outcome };
  });
}

function refusal({ when, code, rules, needs = [], client }: NotReady): Scenario {
  return scenario(
    `${when}, every gated method rejects with ${code} and tells so by ERROR at once`,
    { rules, needs },
    async ({ expect, open }) => {
      const { world } = await open([]);
      const calls = callAtOnce(
        await client(world),
        METHOD_NAMES.filter((name) => METHOD_TRAITS[name].gated),
      );
      const wrong: string[] = [];
      for (const { name, told, outcome } of calls) {
        const end = await outcome;
        const isRefused = end.kind === 'rejected' && codeOf(end.error) === code;
        if (!isRefused) wrong.push(`${name} ${inWords(end)}`);
        if (told.join() !== String(code)) wrong.push(`${name} told [${told.join()}] by ERROR`);
      }
      expect(wrong).toEqual([]);
    },
  );
}

/** These say 2024 themselves, for a reason of their own. */
const WANTS_A_SESSION: ReadonlySet<MethodName> = new Set<MethodName>(['logout', 'destroy']);

/** The fifteen that may be called at any time; `destroy` comes last, as nothing is said after it. */
const UNGATED: readonly MethodName[] = [
  'login',
  'logout',
  'getLoginUser',
  'on',
  'off',
  'setLogLevel',
  'joinGroup',
  'quitGroup',
  'registerPlugin',
  'getGroupOnlineMemberCount',
  'isReady',
  'addSignalingListener',
  'removeSignalingListener',
  'callExperimentalAPI',
  'destroy',
];

/** The gate: what every method does that waits for SDK_READY, and what the others do. */
export const GATE_SUITE: Suite = {
  noun: 'session',
  about: 'the gate before every method',
  scenarios: [
    ...STATES.map(refusal),
    scenario(
      'what is not gated is never refused for not being ready',
      { rules: ['SES-2.2', 'EVT-3.15'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const ungated = METHOD_NAMES.filter((name) => !METHOD_TRAITS[name].gated);
        expect(ungated.toSorted()).toEqual(UNGATED.toSorted());
        const calls = callAtOnce(world.createClient(), UNGATED);
        const wrong: string[] = [];
        for (const { name, told, outcome } of calls) {
          const end = await outcome;
          const isRefused = end.kind === 'rejected' && codeOf(end.error) === 2024;
          const isGate = isRefused && !WANTS_A_SESSION.has(name);
          if (isGate || told.length > 0) wrong.push(`${name} ${inWords(end)}`);
        }
        expect(wrong).toEqual([]);
      },
    ),
  ],
};
