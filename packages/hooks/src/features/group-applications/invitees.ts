import { ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { withEnded } from './answers.js';
import type { GroupApplications } from './group-application-snapshot.js';
import { groupApplicationsFeature } from './group-applications-control.js';
import { isOfSameParties, type Question, questionOf } from './question.js';
import { type Reply, sendApplication } from './send-reply.js';

/** What the list has of what a notice asks. */
export function listedOf(chat: ChatStore, questions: readonly Question[]): GroupApplications {
  const { told } = chat.feature(groupApplicationsFeature).slice.read();
  return told.filter((application) => {
    const listed = questionOf(application);
    return questions.some((question) => isOfSameParties(question, listed));
  });
}

/**
 * Answers for all whom a member wants to bring in: each by the list, since the SDK takes no notice for that. Rejects
 * with 10024 when nobody is left, and with the first failure when some could not be answered.
 */
export async function answerInvitees(
  chat: ChatStore,
  questions: readonly Question[],
  reply: Reply,
): Promise<void> {
  const control = chat.feature(groupApplicationsFeature);
  if (listedOf(chat, questions).length < questions.length) await control.refetch();
  const listed = listedOf(chat, questions);
  const answered = await Promise.all(
    listed.map(async (application) => {
      try {
        await sendApplication(chat, application, reply);
        return undefined;
      } catch (thrown) {
        return toChatError(thrown);
      }
    }),
  );
  const taken = listed.filter((_, index) => !answered[index]).map(questionOf);
  const { answers } = control.slice.read();
  control.change({ answers: withEnded(answers, taken, reply.answer) });
  const failures = answered.filter((error) => error !== undefined);
  const failure = failures.find((error) => !error.is(10024, 10013)) ?? failures[0];
  if (taken.length === 0 && !failure) throw new ChatError({ code: 10024 });
  if (failure && (taken.length === 0 || !failure.is(10024, 10013))) throw failure;
}
