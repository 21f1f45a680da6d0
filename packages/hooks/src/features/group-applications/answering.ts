import { ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { requireReady } from '../../require-ready.js';
import { type AnswerWish, isAnswered, withEnded, withoutWish, withWish } from './answers.js';
import type { GroupApplicationSnapshot } from './group-application-snapshot.js';
import { groupApplicationsFeature } from './group-applications-control.js';
import type { AnswerableGroupNotice } from './group-notice-snapshot.js';
import { answerInvitees, listedOf } from './invitees.js';
import { keyOf, questionOf, questionsOf } from './question.js';
import { type Reply, sendApplication, sendInvitation, sendNotice } from './send-reply.js';

/** Answers an application of the list. */
export function answerApplication(
  chat: ChatStore,
  application: GroupApplicationSnapshot,
  reply: Reply,
): Promise<void> {
  const send = () => sendApplication(chat, application, reply);
  return answer(chat, { questions: [questionOf(application)], answer: reply.answer }, send);
}

/** Answers what a notice asks. */
export function answerNotice(
  chat: ChatStore,
  notice: AnswerableGroupNotice,
  reply: Reply,
): Promise<void> {
  const questions = questionsOf(notice);
  const wish = { questions, answer: reply.answer };
  if (notice.operationType === 1) return answer(chat, wish, () => sendNotice(chat, notice, reply));
  if (notice.operationType === 12) {
    return answer(chat, wish, () => sendInvitation(chat, notice.ID, reply));
  }
  const listed = listedOf(chat, questions).map(questionOf);
  const whole = { ...wish, questions: [...questions, ...listed] };
  return answer(chat, whole, () => answerInvitees(chat, questions, reply));
}

/** Nothing is left to be answered: somebody was faster, they are in already, or the group is no more. */
function isTooLate(error: ChatError): boolean {
  return error.is(10024, 10013, 10010);
}

/** Shows the answer at once, and asks the service to take it when all before about the same is answered. */
async function answer(
  chat: ChatStore,
  wish: AnswerWish,
  send: () => Promise<unknown>,
): Promise<void> {
  requireReady(chat);
  const control = chat.feature(groupApplicationsFeature);
  const { slice, turns } = control;
  const { questions } = wish;
  const end = (state: 'accepted' | 'refused' | 'handled elsewhere') =>
    control.change({ answers: withEnded(slice.read().answers, questions, state) });
  control.change({ answers: withWish(slice.read().answers, wish) });
  chat.state.publish();
  try {
    await turns.take(questions.map(keyOf), () => {
      // The SDK would ask; an answer of mine that the service has taken is not to look like somebody else's.
      const isOver = questions.every((question) => isAnswered(slice.read().answers, question));
      return isOver ? Promise.reject(new ChatError({ code: 10024 })) : send();
    });
    end(wish.answer);
  } catch (thrown) {
    const error = toChatError(thrown);
    if (isTooLate(error)) end('handled elsewhere');
    control.renew();
    throw error;
  } finally {
    control.change({ answers: withoutWish(slice.read().answers, wish) });
    chat.state.publish();
  }
}
