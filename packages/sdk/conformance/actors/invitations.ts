import {
  type ChatSDK,
  type CustomMessage,
  EVENT,
  type Message,
  type SignalingData,
  type SignalingEventMap,
  type SignalingEventName,
  TSignaling,
  TYPES,
} from '@parlor/sdk';

const EVENTS = {
  NEW: TSignaling.NEW_INVITATION_RECEIVED,
  ACCEPTED: TSignaling.INVITEE_ACCEPTED,
  REJECTED: TSignaling.INVITEE_REJECTED,
  CANCELLED: TSignaling.INVITATION_CANCELLED,
  TIMEOUT: TSignaling.INVITATION_TIMEOUT,
  MODIFIED: TSignaling.INVITATION_MODIFIED,
} as const;

type What = keyof typeof EVENTS;

/** An event of signaling. Its list is a copy: that of the SDK shrinks as people answer. */
export interface Heard {
  readonly what: What;
  readonly data: SignalingEventMap[SignalingEventName];
}

/** What a client is told of invitations from now on, in order. */
export function hear(chat: ChatSDK): Heard[] {
  const heard: Heard[] = [];
  for (const what of ['NEW', 'ACCEPTED', 'REJECTED', 'CANCELLED', 'TIMEOUT', 'MODIFIED'] as const) {
    chat.addSignalingListener(EVENTS[what], ({ data }) => {
      const lists = 'inviteeList' in data ? { inviteeList: [...data.inviteeList] } : {};
      heard.push({ what, data: { ...data, ...lists } });
    });
  }
  return heard;
}

/** In a few words: `NEW`, `ACCEPTED bob`, `TIMEOUT carol`, or, where the timer was one's own, `TIMEOUT carol, self`. */
export function inWords(heard: readonly Heard[]): string[] {
  return heard.map(({ what, data }) => {
    if ('invitee' in data) return `${what} ${data.invitee}`;
    if (!('isSelfTimeout' in data)) return what;
    return [`${what} ${data.inviteeList}`, ...(data.isSelfTimeout ? ['self'] : [])].join(', ');
  });
}

/** What was heard since the last time it was asked, in a few words. */
export function taken(heard: Heard[]): string[] {
  return inWords(heard.splice(0));
}

/** What the JSON of a step says. */
export function said({ payload }: Message): SignalingData {
  return stepIn(payload);
}

/** The same, of the payload alone. */
export function stepIn(payload: object | null | undefined): SignalingData {
  const data: unknown = payload && Reflect.get(payload, 'data');
  if (typeof data !== 'string') throw new Error('It is no step.');
  return JSON.parse(data);
}

/** The steps among the messages that come from now on. */
export function recordSteps(chat: ChatSDK): CustomMessage[] {
  const steps: CustomMessage[] = [];
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    for (const message of data) if (message.type === TYPES.MSG_CUSTOM) steps.push(message);
  });
  return steps;
}

/** What a step says, unless something else is asked for: an invite of alice to bob. */
export function stepSaying(changes: Partial<SignalingData> = {}): SignalingData {
  return {
    businessID: 1,
    inviteID: '01234567-89ab-4cde-8f01-23456789abcd',
    inviter: 'alice',
    inviteeList: ['bob'],
    groupID: '',
    data: '',
    timeout: 0,
    actionType: TSignaling.ACTION_TYPE_INVITE,
    ...changes,
  };
}

/** Sends a custom message with these data, as anybody can: a step made by hand. */
export async function sendByHand(
  chat: ChatSDK,
  to: string,
  data: string,
  { conversationType = TYPES.CONV_C2C, cloudCustomData = '' }: Partial<ByHand> = {},
): Promise<Message> {
  const payload = { data, description: '', extension: '' };
  const options = { to, conversationType, payload, cloudCustomData };
  return (await chat.sendMessage(chat.createCustomMessage(options))).data.message;
}

interface ByHand {
  readonly conversationType: 'C2C' | 'GROUP';
  readonly cloudCustomData: string;
}
