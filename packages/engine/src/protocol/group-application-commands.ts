import type { WireMessage } from './entities.js';

type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** What waits, or waited, for the owner or an admin of a group. */
export interface WireGroupApplication {
  /** Who asks: to be let in, or to bring somebody in. */
  applicant: string;
  applicantNick: string;
  groupID: string;
  groupName: string;
  authentication: string;
  messageKey: number;
  /** 0: who wants in. 2: whether somebody may be invited. */
  type: 0 | 2;
  /** Who is to be in the group. */
  userID: string;
  note: string;
  /** 0: it waits. 1: somebody else has answered it. 2: I have. */
  handled: 0 | 1 | 2;
}

/** How something that waits is answered. */
interface Answer {
  groupID: string;
  authentication: string;
  /** `Agree` or `Reject`; refused with 10004 when it is neither. */
  handleAction: string;
  /** At most 300 bytes: 10004. */
  handleMessage: string;
}

/** Who wants to be in a group, whom others want to be there, and the notices that told of it. */
export interface GroupApplicationCommands {
  /**
   * A page of what waits in the groups that I own or am an admin of, and of what was answered lately; the
   * oldest first. The cursor of the last page is `''`.
   */
  'groupApplications.list': Command<
    { ofCommunities: boolean; cursor: string; limit: number },
    { applications: WireGroupApplication[]; cursor: string }
  >;
  /** Decides on a wish, or on the invitation of `invitee`. 10024 when it was answered. */
  'groupApplications.answer': Command<Answer & { applicant: string; invitee?: string }, Nothing>;
  /** Says whether I want in where I am invited to. 10024 when I have said it. */
  'groupApplications.answerInvitation': Command<Answer & { inviter: string }, Nothing>;

  /** The notices that are kept for me, the oldest first. */
  'notices.list': Command<Nothing, { notices: WireMessage[] }>;
  /** They are kept no more. */
  'notices.delete': Command<{ notices: Pick<WireMessage, 'clientSequence'>[] }, Nothing>;

  /** What the app's server has to say to the members of a group; to these of them, if any are named. */
  'admin.notifyGroup': Command<{ groupID: string; text: string; userIDs?: string[] }, Nothing>;
  /** Who is banned from a live room may come back; who is not banned stays so, and is not told. */
  'admin.liftBans': Command<{ groupID: string; userIDs: string[] }, Nothing>;
  /** The group is taken back: there is none any more. */
  'admin.takeBackGroup': Command<{ groupID: string }, Nothing>;
}
