import type { GroupApplicationSnapshot } from './group-application-snapshot.js';
import type { AnswerableNotice } from './group-notice-snapshot.js';

/** What is asked, whether an application of the list or a notice asks it: may this person be in that group? */
export interface Question {
  /** 0: they want to. 1: somebody wants them there, and they have to agree. 2: so have those who run the group. */
  readonly type: 0 | 1 | 2;
  readonly groupID: string;
  /** Who asks. */
  readonly applicant: string;
  /** Whom the applicant wants to bring in; `''` when that is nobody else. */
  readonly invitee: string;
  readonly authentication: string;
  /** Rises from one question to the next. */
  readonly messageKey: number;
}

/** What an application asks. */
export function questionOf(application: GroupApplicationSnapshot): Question {
  const { groupID, applicant, authentication, messageKey } = application;
  const type = application.applicationType;
  const invitee = type === 2 ? application.userID : '';
  return { type, groupID, applicant, invitee, authentication, messageKey };
}

/** What a notice asks: of several invited people one question each. */
export function questionsOf(notice: AnswerableNotice): readonly Question[] {
  const { operatorID: applicant, authentication, messageKey } = notice;
  const base = { groupID: notice.groupProfile.groupID, applicant, authentication, messageKey };
  if (notice.operationType === 23) {
    return notice.inviteeList.map((invitee) => ({ ...base, type: 2, invitee }));
  }
  return [{ ...base, type: notice.operationType === 1 ? 0 : 1, invitee: '' }];
}

/** Names a question. */
export function keyOf(question: Question): string {
  const { type, groupID, applicant, invitee, authentication, messageKey } = question;
  return JSON.stringify([type, groupID, applicant, invitee, authentication, messageKey]);
}

/** Whether both ask the same of the same, whenever. */
export function isOfSameParties(one: Question, other: Question): boolean {
  return (
    one.groupID === other.groupID &&
    one.applicant === other.applicant &&
    one.invitee === other.invitee &&
    one.type === other.type
  );
}

/** Whether they are one question: who asks again after an answer asks another one. */
export function isSameQuestion(one: Question, other: Question): boolean {
  return (
    one.messageKey === other.messageKey &&
    one.authentication === other.authentication &&
    isOfSameParties(one, other)
  );
}

/** How a person answers. */
export type Answer = 'accepted' | 'refused';

/** The SDK's word for an answer. */
export function actionOf(answer: Answer): 'Agree' | 'Reject' {
  return answer === 'accepted' ? 'Agree' : 'Reject';
}
