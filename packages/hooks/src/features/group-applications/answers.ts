import { isCommunityID } from '@parlor/sdk';
import type { AnswerableNotice, GroupNoticeState } from './group-notice-snapshot.js';
import {
  type Answer,
  isOfSameParties,
  isSameQuestion,
  type Question,
  questionsOf,
} from './question.js';

/** What became of a question. */
interface Ended {
  readonly question: Question;
  readonly state: Exclude<GroupNoticeState, 'open'>;
}

/** An answer that the service has not taken yet. */
export interface AnswerWish {
  readonly questions: readonly Question[];
  readonly answer: Answer;
}

/** What was answered since the login, and what is about to be. */
export interface Answers {
  /** The oldest first. */
  readonly ended: readonly Ended[];
  /** The oldest first. */
  readonly wishes: readonly AnswerWish[];
}

/** Nothing was answered. */
export const NO_ANSWERS: Answers = { ended: [], wishes: [] };

/** How a question stands, as if all wishes had come true. */
export function stateOf({ ended, wishes }: Answers, question: Question): GroupNoticeState {
  const wish = wishes.findLast(({ questions }) => questions.some((one) => isAbout(one, question)));
  if (wish) return wish.answer;
  return ended.find((one) => isAbout(one.question, question))?.state ?? 'open';
}

/** How a notice stands: open while anything that it asks is. */
export function noticeStateOf(answers: Answers, notice: AnswerableNotice): GroupNoticeState {
  const states = new Set(questionsOf(notice).map((question) => stateOf(answers, question)));
  const rank = ['open', 'accepted', 'refused'] as const;
  return rank.find((state) => states.has(state)) ?? 'handled elsewhere';
}

/** Something is answered, if the service takes it. */
export function withWish(answers: Answers, wish: AnswerWish): Answers {
  return { ...answers, wishes: [...answers.wishes, wish] };
}

/** The service has said yes or no. */
export function withoutWish(answers: Answers, wish: AnswerWish): Answers {
  const wishes = answers.wishes.filter((one) => one !== wish);
  return wishes.length === answers.wishes.length ? answers : { ...answers, wishes };
}

/** What became of questions. What I have answered stays so, whatever is said of it later. */
export function withEnded(
  answers: Answers,
  questions: readonly Question[],
  state: Ended['state'],
): Answers {
  const news = questions.filter((question) => !isAnswered(answers, question));
  if (news.length === 0) return answers;
  const isNews = ({ question }: Ended) => news.some((one) => isSameQuestion(one, question));
  const others = answers.ended.filter((one) => !isNews(one));
  return { ...answers, ended: [...others, ...news.map((question) => ({ question, state }))] };
}

/** Whether I have answered exactly this, and the service has taken it. */
export function isAnswered({ ended }: Answers, question: Question): boolean {
  return ended.some(
    (one) => one.state !== 'handled elsewhere' && isSameQuestion(one.question, question),
  );
}

/**
 * The service has listed what is open. What notices had asked `before`, and is not in it, somebody else has handled; and
 * what is in it nobody has, whatever was believed. The SDK leaves communities out when it cannot have them, and does not
 * say so: of them a list without any says nothing.
 */
export function withList(
  answers: Answers,
  before: readonly Question[],
  open: readonly Question[],
): Answers {
  const isOpen = (question: Question) => open.some((one) => isOfSameParties(one, question));
  const hasCommunities = open.some(isOfCommunity);
  const gone = before.filter(
    (question) => !isOpen(question) && (hasCommunities || !isOfCommunity(question)),
  );
  const ended = answers.ended.filter(
    ({ question, state }) => state !== 'handled elsewhere' || !isOpen(question),
  );
  const reopened = ended.length === answers.ended.length ? answers : { ...answers, ended };
  return withEnded(reopened, gone, 'handled elsewhere');
}

function isOfCommunity({ groupID }: Question): boolean {
  return isCommunityID(groupID);
}

/**
 * Whether what is known of one question answers another. Notices of invitations carry the number of the first of them
 * only: of the others what was asked at that time or later is meant.
 */
function isAbout(known: Question, question: Question): boolean {
  if (question.type !== 2) return isSameQuestion(known, question);
  return isOfSameParties(known, question) && known.messageKey >= question.messageKey;
}
