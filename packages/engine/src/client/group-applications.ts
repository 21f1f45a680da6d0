import {
  ChatError,
  type ChatSDK,
  type Group,
  type GroupApplication,
  type HandleGroupApplicationOptions,
  type HandleGroupInvitationOptions,
  type Message,
} from '@parlor/sdk';
import { isRecord } from '../core/guards.js';
import type { WireGroupApplication } from '../protocol/group-application-commands.js';
import { type ClientParts, success } from './client-parts.js';
import type { GroupNotices } from './group-notices.js';
import { RateLimit } from './rate-limit.js';

/** How many are asked for at once. */
const PER_PAGE = 20;

/** How often the service is asked for a page: a list is two questions at least. */
const CALLS = 15;
const IN_MILLISECONDS = 1_000;

/** Who wants to be in my groups, whom others want to be there, and where I am asked to be. */
export class GroupApplications {
  readonly #parts: ClientParts;
  readonly #notices: GroupNotices;
  readonly #limit: RateLimit;

  constructor(parts: ClientParts, notices: GroupNotices) {
    this.#parts = parts;
    this.#notices = notices;
    this.#limit = new RateLimit(parts, CALLS, IN_MILLISECONDS);
  }

  methods(): Pick<ChatSDK, 'getGroupApplicationList' | 'handleGroupApplication'> {
    return {
      getGroupApplicationList: async () => success({ applicationList: await this.#list() }),
      handleGroupApplication: async (options) => success(await this.#answer(options)),
    };
  }

  /** Answers the notice that invites me. */
  async answerInvitation(options: unknown) {
    if (!isAnswerToNotice(options)) throw new ChatError({ code: 10004 });
    const { message } = options;
    const { operatorID, groupProfile, authentication } = message.payload;
    const { groupID } = groupProfile;
    await this.#parts.connection.request('groupApplications.answerInvitation', {
      ...answerOf(options),
      groupID: textOf(groupID),
      inviter: textOf(operatorID),
      authentication: textOf(authentication),
    });
    return success(this.#answered(groupID, message));
  }

  /**
   * After a login, the notices that were kept. As the SDK does where no community is concerned, those are deleted
   * that tell of what was answered meanwhile.
   */
  async synchronise(): Promise<void> {
    const { session, log } = this.#parts;
    const { epoch } = session;
    try {
      if (!(await this.#notices.synchronise())) return;
      const all = await this.#pages({ ofCommunities: false });
      if (session.epoch === epoch) this.#notices.forgetAnswered(all);
    } catch (error) {
      log.write(2, 'What was answered in groups could not be fetched.', error);
    }
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#limit.reset();
  }

  /** Without communities, when these cannot be had. */
  async #list(): Promise<GroupApplication[]> {
    const ofGroups = await this.#pages({ ofCommunities: false });
    const ofCommunities = await this.#pages({ ofCommunities: true }).catch(() => []);
    const waiting = [...ofGroups, ...ofCommunities].filter(({ handled }) => handled === 0);
    return waiting.map(applicationOf);
  }

  async #pages({ ofCommunities }: { ofCommunities: boolean }): Promise<WireGroupApplication[]> {
    const all: WireGroupApplication[] = [];
    let cursor = '';
    do {
      this.#limit.take();
      const request = { ofCommunities, cursor, limit: PER_PAGE };
      const page = await this.#parts.connection.request('groupApplications.list', request);
      all.push(...page.applications);
      cursor = page.cursor;
    } while (cursor !== '');
    return all;
  }

  async #answer(options: HandleGroupApplicationOptions) {
    const { message, application } = options;
    const subject = message ? message.payload : application;
    const groupID = message ? message.payload.groupProfile.groupID : application?.groupID;
    const applicant = message ? message.payload.operatorID : application?.applicant;
    const isInvitation = application?.applicationType === 2;
    await this.#parts.connection.request('groupApplications.answer', {
      ...answerOf(options),
      groupID: textOf(groupID),
      applicant: textOf(applicant),
      ...(isInvitation && { invitee: textOf(application.userID) }),
      authentication: textOf(subject?.authentication),
    });
    return this.#answered(textOf(groupID), message);
  }

  /** The notice has had its answer. Nobody waits for it to go. */
  #answered(groupID: string, message: Message | undefined): { group: Group | undefined } {
    if (message) void this.#notices.delete([message]);
    return { group: this.#parts.groups.get(groupID) };
  }
}

function applicationOf(one: WireGroupApplication): GroupApplication {
  const { applicant, applicantNick, groupID, groupName, authentication, messageKey, note } = one;
  const base = { applicant, applicantNick, groupName, groupID, authentication, messageKey, note };
  return one.type === 2
    ? { ...base, applicationType: 2, userID: one.userID }
    : { ...base, applicationType: 0, userID: '' };
}

function answerOf({
  handleAction,
  handleMessage,
}: Pick<HandleGroupInvitationOptions, 'handleAction' | 'handleMessage'>) {
  return { handleAction: textOf(handleAction), handleMessage: textOf(handleMessage) };
}

function isAnswerToNotice(options: unknown): options is HandleGroupInvitationOptions {
  if (!isRecord(options) || !isRecord(options['message'])) return false;
  const { payload } = options['message'];
  return isRecord(payload) && isRecord(payload['groupProfile']);
}

/** Nothing of what an app says is checked before it is sent. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
